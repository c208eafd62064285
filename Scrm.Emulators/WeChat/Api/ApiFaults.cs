using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Scrm.Emulators.WeChat.State;

namespace Scrm.Emulators.WeChat.Api;

/// <summary>Plays the faults that are switched on for API calls.</summary>
internal sealed class ApiFaults(FaultBoard board, PlatformClock clock)
{
    private static readonly HashSet<string> Kinds = ["busy", "errcode", "http", "hang", "reset", "accept-reset", "half-close", "garbage", "expire-token"];

    public FaultRule? Take(ApiRoute route, string? openId) => board.Take([route.Path, route.Group, "api"], Kinds, openId);

    /// <summary>The answer in place of the real one, which then does not happen; null where the call is carried out all the same.</summary>
    public static ApiAnswer? Answer(FaultRule? fault) => fault?.Kind switch
    {
        "busy" => ApiAnswer.Error(-1),
        "errcode" => ApiAnswer.Error(fault.Errcode ?? -1),
        "http" or "reset" => ApiAnswer.Data(new JsonObject { ["fault"] = fault.Kind }),
        _ => null,
    };

    /// <summary>Spoils the connection; true where nothing more may be written.</summary>
    public async Task<bool> SpoilAsync(FaultRule? fault, HttpContext context, CancellationToken cancellationToken)
    {
        switch (fault?.Kind)
        {
            case "hang":
                await Task.Delay(TimeSpan.FromSeconds(fault.Seconds), clock, cancellationToken);
                return false;
            case "http":
                context.Response.StatusCode = fault.Status ?? StatusCodes.Status502BadGateway;
                await context.Response.WriteAsync("<html><body>Bad Gateway</body></html>", cancellationToken);
                return true;
            case "garbage":
                await context.Response.WriteAsync("{\"errcode\":", cancellationToken);
                return true;
            case "reset" or "accept-reset":
                context.Abort();
                return true;
            case "half-close":
                context.Response.ContentLength = 4096;
                await context.Response.WriteAsync("{\"errcode\":0,", cancellationToken);
                await context.Response.Body.FlushAsync(cancellationToken);
                context.Abort();
                return true;
            default:
                return false;
        }
    }
}
