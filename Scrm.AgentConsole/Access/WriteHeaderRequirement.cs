using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace Scrm.AgentConsole.Access;

/// <summary>Requests that change something carry <c>X-Scrm: 1</c>: a foreign page cannot set a header without our leave.</summary>
internal sealed class WriteHeaderRequirement : AuthorizationHandler<WriteHeaderRequirement>, IAuthorizationRequirement
{
    public const string Header = "X-Scrm";

    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, WriteHeaderRequirement requirement)
    {
        // A hub command is no request: its socket was checked by its origin.
        if (context.Resource is not HttpContext { Request: var request }
            || HttpMethods.IsGet(request.Method)
            || HttpMethods.IsHead(request.Method)
            || request.Headers[Header] == "1")
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
