using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Scrm.AgentConsole.Access;

namespace Scrm.AgentConsole.Api;

/// <summary>Counts what a signed-in user asks of the API: one who floods it holds up himself and nobody else.</summary>
internal sealed class RequestEdge(RequestDelegate next, RequestLimits limits)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (!context.Request.Path.StartsWithSegments("/api")
            || context.User.FindFirstValue(ClaimTypes.NameIdentifier) is not { } userId
            || limits.Allows(userId))
        {
            return next(context);
        }

        context.Response.Headers.RetryAfter = "1";
        return Problems.Of(StatusCodes.Status429TooManyRequests, "tooMany", "Too many requests at once. Wait a moment.").ExecuteAsync(context);
    }
}
