using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Scrm.Emulators.WeChat.Phone;
using Scrm.Emulators.WeChat.State;

namespace Scrm.Emulators.WeChat.Control;

/// <summary>Fault switches: put one up, see them, take all down.</summary>
internal static class FaultEndpoints
{
    private static readonly HashSet<string> PushKinds = ["delay", "duplicate", "out-of-order", "drop-response"];

    private static readonly HashSet<string> ApiKinds =
        ["busy", "errcode", "http", "hang", "reset", "accept-reset", "half-close", "garbage", "expire-token"];

    private static readonly HashSet<string> Groups =
        ["api", "token", "send", "typing", "media", "user", "tags", "qrcode", "menu", "template", "quota"];

    public static void MapFaults(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/faults", (FaultBoard board) => PhoneWire.Ok(board.All));
        endpoints.MapPost("/faults", AddAsync).AddEndpointFilter<OwnPagesOnly>();
        endpoints.MapDelete("/faults", (FaultBoard board) =>
        {
            board.Clear();
            return Results.NoContent();
        }).AddEndpointFilter<OwnPagesOnly>();
    }

    private static async Task<IResult> AddAsync(HttpContext context, FaultBoard board, Platform platform, PlatformClock clock)
    {
        FaultRule? rule = null;
        try
        {
            var body = await PhoneWire.ReadAsync(context.Request, context.RequestAborted);
            rule = body?.Deserialize(PhoneJson.Of<FaultRule>());
        }
        catch (JsonException)
        {
            // Refused below, like an absent body.
        }

        if (rule is { On: "token", Kind: "expire-all" })
        {
            foreach (var account in platform.All)
            {
                lock (account.Gate)
                {
                    account.Tokens.ExpireAll(clock.GetUtcNow());
                }
            }

            return PhoneWire.Ok(rule with { Times = 0 });
        }

        if (rule is null || !Makes(rule))
        {
            return PhoneWire.Refused(PhoneResult.Refused("invalid", "no such fault; the README has the table"));
        }

        return board.Add(rule) is { } kept
            ? PhoneWire.Ok(kept)
            : PhoneWire.Refused(PhoneResult.Refused("overloaded", "too many faults"));
    }

    private static bool Makes(FaultRule rule) => rule.Seconds is >= 0 and <= 600
        && (rule.On == "push" ? PushKinds.Contains(rule.Kind) : ApiKinds.Contains(rule.Kind) && (Groups.Contains(rule.On) || rule.On.StartsWith('/')));
}
