using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Scrm.Core.Foundation;

namespace Scrm.AgentConsole.Api;

/// <summary>The API's outer edge: whatever goes wrong inside, a client gets ProblemDetails with a code and never an exception's text.</summary>
internal sealed partial class ApiEdge(RequestDelegate next, ILogger<ApiEdge> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!context.Request.Path.StartsWithSegments("/api"))
        {
            await next(context);
            return;
        }

        // Answers are about people: no cache keeps them unless an address says so itself.
        context.Response.OnStarting(static state =>
        {
            ((HttpResponse)state).Headers.TryAdd("Cache-Control", "no-store");
            return Task.CompletedTask;
        }, context.Response);
        try
        {
            await next(context);
            if (context.Response is { HasStarted: false, StatusCode: >= 400, ContentType: null })
            {
                await Problems.OfStatus(context.Response.StatusCode).ExecuteAsync(context);
            }
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client left: nobody reads an answer.
        }
        catch (BadHttpRequestException bad) when (!context.Response.HasStarted)
        {
            await Problems.OfStatus(bad.StatusCode).ExecuteAsync(context);
        }
        catch (StoreUnavailableException away) when (!context.Response.HasStarted)
        {
            StoreAway(logger, away);
            await Problems.Of(StatusCodes.Status503ServiceUnavailable, "unavailable", "The store is away. Try again soon.").ExecuteAsync(context);
        }
        catch (Exception broken) when (!context.Response.HasStarted)
        {
            Broken(logger, context.Request.Method, broken);
            await Problems.OfStatus(StatusCodes.Status500InternalServerError).ExecuteAsync(context);
        }
    }

    [LoggerMessage(1, LogLevel.Error, "A {Method} request of the API failed")]
    private static partial void Broken(ILogger logger, string method, Exception exception);

    [LoggerMessage(2, LogLevel.Warning, "A request of the API met no store")]
    private static partial void StoreAway(ILogger logger, Exception exception);
}
