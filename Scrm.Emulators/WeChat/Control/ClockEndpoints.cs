using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Scrm.Emulators.WeChat.Phone;
using Scrm.Emulators.WeChat.State;

namespace Scrm.Emulators.WeChat.Control;

/// <summary>The platform's time, which may only go forward.</summary>
internal static class ClockEndpoints
{
    private const double Most = 366 * 86400.0;

    public static void MapClock(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/clock", Show);
        endpoints.MapPost("/clock", AdvanceAsync).AddEndpointFilter<OwnPagesOnly>();
    }

    private static IResult Show(PlatformClock clock) => Results.Json(new JsonObject
    {
        ["now"] = clock.GetUtcNow().ToString("O"),
        ["addedSeconds"] = clock.Added.TotalSeconds,
    });

    private static async Task<IResult> AdvanceAsync(HttpContext context, Platform platform, PlatformClock clock)
    {
        var body = await PhoneWire.ReadAsync(context.Request, context.RequestAborted);
        if (body?["advanceSeconds"] is not JsonValue value || !value.TryGetValue<double>(out var seconds) || seconds is not (>= 0 and <= Most))
        {
            return PhoneWire.Refused(PhoneResult.Refused("invalid", "advanceSeconds must be a number from 0 to a year"));
        }

        clock.Advance(TimeSpan.FromSeconds(seconds));
        foreach (var account in platform.All)
        {
            account.Changes.Raise();
        }

        return Show(clock);
    }
}
