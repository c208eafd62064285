using Microsoft.AspNetCore.Authorization;
using Scrm.Core.Agents;

namespace Scrm.AgentConsole.Access;

/// <summary>At least this role, held now.</summary>
internal sealed record RoleRequirement(AgentRole Role) : IAuthorizationRequirement;

/// <summary>Looks the role up in the directory: a cookie may be older than a demotion.</summary>
internal sealed class RoleHandler(CurrentAgent current) : AuthorizationHandler<RoleRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, RoleRequirement requirement)
    {
        if (await current.FindAsync(context.User, CancellationToken.None) is { } agent && agent.Role >= requirement.Role)
        {
            context.Succeed(requirement);
        }
    }
}
