using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using Scrm.Emulators.WeChat.State;

namespace Scrm.Emulators.WeChat.Phone;

/// <summary>Server-sent events that say "something changed"; the page then asks for what is new.</summary>
internal static class PhoneLive
{
    private static readonly TimeSpan StillHere = TimeSpan.FromSeconds(15);

    public static void MapLive(this IEndpointRouteBuilder endpoints) => endpoints.MapGet("/phones/{openId}/live", StreamAsync);

    private static async Task StreamAsync(string? appId, string? accountId, HttpContext context, Platform platform, PlatformClock clock, IHostApplicationLifetime host)
    {
        if (platform.Named(appId ?? accountId) is not { } account)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, host.ApplicationStopping);
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        try
        {
            while (!end.IsCancellationRequested)
            {
                var next = account.Changes.Next;
                var last = account.Revisions.Last.ToString(CultureInfo.InvariantCulture);
                await context.Response.WriteAsync($"event: changed\ndata: {last}\n\n", end.Token);
                await context.Response.Body.FlushAsync(end.Token);
                await WaitAsync(next, clock, end.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page went away, or the host is stopping.
        }
    }

    private static async Task WaitAsync(Task next, PlatformClock clock, CancellationToken cancellationToken)
    {
        try
        {
            await next.WaitAsync(StillHere, clock, cancellationToken);
        }
        catch (TimeoutException)
        {
            // Nothing new; saying so keeps the connection open.
        }
    }
}
