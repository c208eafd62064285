using Scrm.Core.Inboxes;

namespace Scrm.Bot.Channels.BotFramework;

/// <summary>The channel's name and how its settings are read.</summary>
internal static class BotFrameworkChannel
{
    public const string Id = "botframework";

    private const string UsualIssuer = "https://api.botframework.com";
    private const string UsualMetadata = "https://login.botframework.com/v1/.well-known/openidconfiguration";
    private const string UsualTokenUrl = "https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token";
    private const string UsualScope = "https://api.botframework.com/.default";

    /// <summary>The settings, or null with what is wrong with them: plain words in both languages, no values.</summary>
    public static BotFrameworkSettings? Read(Inbox inbox, out IReadOnlyList<string> problems)
    {
        var found = new List<string>();
        var appId = Required(inbox, "AppId", found);
        var secret = Required(inbox, "AppSecret", found);
        var metadata = Address(inbox, "OpenIdMetadata", UsualMetadata, found);
        var tokens = Address(inbox, "TokenUrl", UsualTokenUrl, found);
        var places = ServiceUrlList.Read(Setting(inbox, "ServiceUrls") ?? ServiceUrlList.Usual);
        if (places is null)
        {
            found.Add("ServiceUrls 应为以空格分隔的 http 或 https 地址。 ServiceUrls must be http or https addresses separated by spaces.");
        }

        problems = found;
        return found.Count > 0
            ? null
            : new BotFrameworkSettings(appId, secret, Setting(inbox, "Issuer") ?? UsualIssuer, metadata!, tokens!, Setting(inbox, "Scope") ?? UsualScope, places!);
    }

    private static string? Setting(Inbox inbox, string name) =>
        inbox.Settings.FirstOrDefault(s => s.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value?.Trim() is { Length: > 0 } value ? value : null;

    private static string Required(Inbox inbox, string name, List<string> problems)
    {
        var value = Setting(inbox, name);
        if (value is null)
        {
            problems.Add($"缺少 {name}。 {name} is missing.");
        }

        return value ?? "";
    }

    private static Uri? Address(Inbox inbox, string name, string usual, List<string> problems)
    {
        if (Uri.TryCreate(Setting(inbox, name) ?? usual, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
        {
            return address;
        }

        problems.Add($"{name} 应为 http 或 https 地址。 {name} must be an http or https address.");
        return null;
    }
}
