using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Scrm.AgentConsole.Access;

namespace Scrm.AgentConsole.Api;

/// <summary>Says why a request was not let in: not signed in (or disabled since), header missing, wrong origin, role too low.</summary>
internal sealed class RefusalWriter : IAuthorizationMiddlewareResultHandler
{
    public async Task HandleAsync(
        RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded)
        {
            await next(context);
            return;
        }

        var agent = authorizeResult.Challenged
            ? null
            : await context.RequestServices.GetRequiredService<CurrentAgent>().FindAsync(context.User, context.RequestAborted);
        var failed = authorizeResult.AuthorizationFailure?.FailedRequirements ?? [];
        var problem = agent is null && !context.User.HasClaim(c => c.Type == TokenSignIn.MachineClaim) ? Problems.OfStatus(StatusCodes.Status401Unauthorized)
            : failed.OfType<WriteHeaderRequirement>().Any()
                ? Problems.Of(StatusCodes.Status403Forbidden, "headerMissing", $"Send the header {WriteHeaderRequirement.Header}: 1 with every write.")
            : failed.OfType<OriginRequirement>().Any()
                ? Problems.Of(StatusCodes.Status403Forbidden, "originRefused", "The Origin is missing or not one of ours.")
            : Problems.OfStatus(StatusCodes.Status403Forbidden);
        await problem.ExecuteAsync(context);
    }
}
