using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Scrm.Emulators.WeChat.Accounts;
using Scrm.Emulators.WeChat.Phone;
using Scrm.Emulators.WeChat.Push;
using Scrm.Emulators.WeChat.State;

namespace Scrm.Emulators.WeChat.Control;

/// <summary>The back office of the platform: register accounts, check their webhook.</summary>
internal static class AccountEndpoints
{
    public static void MapAccounts(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/accounts", (Platform platform) =>
            PhoneWire.Ok<IReadOnlyList<PhoneAccount>>([.. platform.All.Select(PhoneViews.Seen)]));
        endpoints.MapPut("/accounts/{appId}", PutAsync).AddEndpointFilter<OwnPagesOnly>();
        endpoints.MapPost("/accounts/{appId}/verify", VerifyAsync).AddEndpointFilter<OwnPagesOnly>();
    }

    private static async Task<IResult> PutAsync(string appId, HttpContext context, Platform platform)
    {
        EmulatedWeChatAccount? account = null;
        try
        {
            var body = await PhoneWire.ReadAsync(context.Request, context.RequestAborted);
            account = body?.Deserialize(PhoneJson.Of<EmulatedWeChatAccount>());
        }
        catch (JsonException)
        {
            // Refused below, like an absent body.
        }

        if (account is null)
        {
            return PhoneWire.Refused(PhoneResult.Refused("invalid", "the body is not an account"));
        }

        account = account with { AppId = appId };
        if (AccountCheck.Refusal(account) is { } refusal)
        {
            return PhoneWire.Refused(PhoneResult.Refused("invalid", refusal));
        }

        return platform.Put(account) is { } state
            ? PhoneWire.Ok<IReadOnlyList<PhoneAccount>>([PhoneViews.Seen(state)])
            : PhoneWire.Refused(PhoneResult.Refused("overloaded", "too many accounts"));
    }

    private static async Task<IResult> VerifyAsync(string appId, Platform platform, AddressCheck check, CancellationToken cancellationToken)
    {
        if (platform.ByAppId(appId) is not { } account)
        {
            return PhoneWire.Refused(PhoneResult.Refused("no-account", "no such account is emulated"));
        }

        var trouble = await check.TroubleAsync(account, cancellationToken);
        return PhoneWire.Ok(trouble is null ? new PhoneResult() : PhoneResult.Refused("unverified", trouble));
    }
}
