namespace Scrm.Emulators.WeChat.Accounts;

/// <summary>What the platform's back office would refuse when an account is saved.</summary>
internal static class AccountCheck
{
    public static string? Refusal(EmulatedWeChatAccount account) => account switch
    {
        { AppId: not { Length: > 0 and <= 64 } } => "appId is missing or longer than 64 characters",
        { AppSecret: not { Length: > 0 and <= 128 } } => "appSecret is missing or longer than 128 characters",
        { Token: not { Length: >= 3 and <= 32 } } => "token must have 3 to 32 characters",
        { AccountId: not { Length: > 0 and <= 64 } } => "accountId (gh_…) is missing",
        { Mode: not WeChatMode.Plain, EncodingAesKey: not { Length: 43 } } => "encodingAesKey must have 43 characters",
        { EncodingAesKey: { Length: > 0 } key } when !key.All(char.IsAsciiLetterOrDigit) => "encodingAesKey may hold letters and digits only",
        { Menu.Count: > 3 } => "menu has more than 3 buttons",
        _ when !IsWebAddress(account.WebhookUrl) => "webhookUrl must be an absolute http or https address",
        _ => null,
    };

    private static bool IsWebAddress(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
}
