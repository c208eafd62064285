using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Scrm.Core.Agents;
using Scrm.Core.Machines;

namespace Scrm.AgentConsole.Access;

/// <summary>The rules an endpoint or hub command names.</summary>
internal sealed class Policies(IOptions<ConsoleOptions> options) : IConfigureOptions<AuthorizationOptions>
{
    /// <summary>Any member of staff.</summary>
    public const string Agent = "scrm-agent";

    /// <summary>Supervisors and admins.</summary>
    public const string Supervisor = "scrm-supervisor";

    /// <summary>Admins.</summary>
    public const string Admin = "scrm-admin";

    /// <summary>Telling of orders: machines with the scope, supervisors and admins.</summary>
    public const string Orders = "scrm-orders";

    /// <summary>Importing people: machines with the scope, supervisors and admins.</summary>
    public const string Import = "scrm-import";

    /// <summary>Opening the live socket.</summary>
    public const string Socket = "scrm-socket";

    public void Configure(AuthorizationOptions authorization)
    {
        authorization.AddPolicy(Agent, Requires(new RoleRequirement(AgentRole.Agent), new WriteHeaderRequirement()));
        authorization.AddPolicy(Supervisor, Requires(new RoleRequirement(AgentRole.Supervisor), new WriteHeaderRequirement()));
        authorization.AddPolicy(Admin, Requires(new RoleRequirement(AgentRole.Admin), new WriteHeaderRequirement()));
        authorization.AddPolicy(Orders, Machines(ApiScopes.Orders));
        authorization.AddPolicy(Import, Machines(ApiScopes.Contacts));
        authorization.AddPolicy(Socket, Requires(new RoleRequirement(AgentRole.Agent), new OriginRequirement([.. options.Value.AllowedOrigins])));
    }

    private static AuthorizationPolicy Machines(string scope) =>
        new AuthorizationPolicyBuilder(IdentityConstants.ApplicationScheme, TokenSignIn.SchemeName)
            .RequireAuthenticatedUser()
            .AddRequirements(new MachineRequirement(scope, AgentRole.Supervisor))
            .Build();

    private static AuthorizationPolicy Requires(params IAuthorizationRequirement[] requirements) =>
        new AuthorizationPolicyBuilder(IdentityConstants.ApplicationScheme).RequireAuthenticatedUser().AddRequirements(requirements).Build();
}
