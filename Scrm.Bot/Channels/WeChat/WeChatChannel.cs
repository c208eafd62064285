using Scrm.Core.Inboxes;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>The channel's name and how its settings are read.</summary>
internal static class WeChatChannel
{
    public const string Id = "wechat";

    /// <summary>The settings, or null with what is wrong with them: plain words in both languages, no values.</summary>
    public static WeChatSettings? Read(Inbox inbox, out IReadOnlyList<string> problems)
    {
        var found = new List<string>();
        var appId = Required(inbox, "AppId", found);
        var secret = Required(inbox, "AppSecret", found);
        var token = Required(inbox, "Token", found);
        var mode = Mode(inbox, found);
        var key = Key(inbox, mode, found);
        var baseUrl = BaseUrl(inbox, found);
        problems = found;
        return found.Count > 0 ? null : new WeChatSettings(appId, secret, token, key, mode, Setting(inbox, "AccountId"), baseUrl);
    }

    private static string? Setting(Inbox inbox, string name) =>
        inbox.Settings.FirstOrDefault(s => s.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value?.Trim() is { Length: > 0 } value
            ? value
            : null;

    private static string Required(Inbox inbox, string name, List<string> problems)
    {
        var value = Setting(inbox, name);
        if (value is null)
        {
            problems.Add($"缺少 {name}。 {name} is missing.");
        }

        return value ?? "";
    }

    private static WeChatMode Mode(Inbox inbox, List<string> problems)
    {
        switch (Setting(inbox, "Mode")?.ToLowerInvariant())
        {
            case null or "plain":
                return WeChatMode.Plain;
            case "compatible":
                return WeChatMode.Compatible;
            case "secure":
                return WeChatMode.Secure;
            default:
                problems.Add("Mode 只能是 plain、compatible 或 secure。 Mode must be plain, compatible or secure.");
                return WeChatMode.Plain;
        }
    }

    private static byte[]? Key(Inbox inbox, WeChatMode mode, List<string> problems)
    {
        if (Setting(inbox, "EncodingAesKey") is not { } text)
        {
            if (mode != WeChatMode.Plain)
            {
                problems.Add("此加密方式需要 EncodingAesKey。 This mode needs EncodingAesKey.");
            }

            return null;
        }

        var key = WeChatCrypto.ReadKey(text);
        if (key is null)
        {
            problems.Add("EncodingAesKey 应为 43 位字母或数字。 EncodingAesKey must be 43 letters or digits.");
        }

        return key;
    }

    private static string BaseUrl(Inbox inbox, List<string> problems)
    {
        var text = Setting(inbox, "ApiBaseUrl") ?? WeChatSettings.RealPlatform;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.Query.Length > 0)
        {
            problems.Add("ApiBaseUrl 应为 http 或 https 地址。 ApiBaseUrl must be an http or https address.");
        }

        return text.TrimEnd('/');
    }
}
