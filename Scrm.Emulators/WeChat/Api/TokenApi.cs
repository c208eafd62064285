using System.Text.Json.Nodes;
using Scrm.Emulators.WeChat.State;

namespace Scrm.Emulators.WeChat.Api;

/// <summary>Access tokens: <c>/cgi-bin/token</c> and <c>/cgi-bin/stable_token</c>.</summary>
internal static class TokenApi
{
    public static ApiRoute[] Routes { get; } =
    [
        new("/cgi-bin/token", "token", "GET", Classic) { NeedsToken = false },
        new("/cgi-bin/stable_token", "token", "POST", Stable) { NeedsToken = false },
    ];

    private static ApiAnswer Classic(ApiCall call)
    {
        var refusal = Refusal(call, call.Word("grant_type"), call.Word("secret"));
        return refusal != 0 ? ApiAnswer.Error(refusal) : Answer(call.Account.Tokens.Classic(call.Now), call.Now);
    }

    private static ApiAnswer Stable(ApiCall call)
    {
        var refusal = Refusal(call, call.Body.Text("grant_type"), call.Body.Text("secret"));
        if (refusal != 0)
        {
            return ApiAnswer.Error(refusal);
        }

        var force = call.Body["force_refresh"] is JsonValue value && value.TryGetValue<bool>(out var forced) && forced;
        var (token, code) = call.Account.Tokens.Stable(force, call.Now);
        return token is null ? ApiAnswer.Error(code) : Answer(token, call.Now);
    }

    private static int Refusal(ApiCall call, string grantType, string secret) =>
        grantType != "client_credential" ? 40002
        : secret.Length == 0 ? 41004
        : secret != call.Account.Settings.AppSecret ? 40125
        : 0;

    private static ApiAnswer Answer(IssuedToken token, DateTimeOffset now) => ApiAnswer.Data(new JsonObject
    {
        ["access_token"] = token.Value,
        ["expires_in"] = (long)(token.ExpiresAt - now).TotalSeconds,
    });
}
