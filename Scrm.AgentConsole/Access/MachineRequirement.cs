using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Scrm.Core.Agents;

namespace Scrm.AgentConsole.Access;

/// <summary>A machine with a scope, or staff of at least a role.</summary>
internal sealed record MachineRequirement(string Scope, AgentRole Role) : IAuthorizationRequirement;

/// <summary>Staff need the header of writes as everywhere; a machine sends its token by itself and needs none.</summary>
internal sealed class MachineHandler(CurrentAgent current) : AuthorizationHandler<MachineRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, MachineRequirement requirement)
    {
        if (context.User.HasClaim(TokenSignIn.ScopeClaim, requirement.Scope)
            || (context.Resource is HttpContext { Request: var request }
                && request.Headers[WriteHeaderRequirement.Header] == "1"
                && await current.FindAsync(context.User, CancellationToken.None) is { } agent
                && agent.Role >= requirement.Role))
        {
            context.Succeed(requirement);
        }
    }
}
