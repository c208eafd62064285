using System.Globalization;
using Scrm.Core.Inboxes;

namespace Scrm.Core.RemoteBots;

/// <summary>Reads the bot elsewhere out of an inbox's settings. Pure.</summary>
public static class RemoteBotReading
{
    /// <summary>What the names of its settings begin with.</summary>
    public const string Prefix = "RemoteBot";

    private const int UsualSeconds = 8;
    private const int MostSeconds = 15;

    /// <summary>The bot; null: the company's own answers, or what is set cannot be.</summary>
    public static RemoteBotSettings? Of(Inbox inbox) => Read(inbox.Settings, out _);

    /// <summary>The name of the setting that cannot be, or null.</summary>
    public static string? Problem(IReadOnlyDictionary<string, string> settings)
    {
        Read(settings, out var problem);
        return problem;
    }

    private static RemoteBotSettings? Read(IReadOnlyDictionary<string, string> settings, out string? problem)
    {
        problem = null;
        if (Value(settings, "Url") is not { } url)
        {
            return null;
        }

        var (address, tokens) = (Address(url) ?? Local(url), Value(settings, "TokenUrl"));
        var (clientId, secret, appId) = (Value(settings, "ClientId") ?? Value(settings, "AppId"), Value(settings, "ClientSecret"), Value(settings, "AppId"));
        var mode = Mode(Value(settings, "Mode"));
        var seconds = Seconds(Value(settings, "Seconds"));
        problem = address is null ? "Url"
            : tokens is not null && Address(tokens) is null ? "TokenUrl"
            : secret is not null && clientId is null ? "ClientId"
            : mode is null ? "Mode"
            : seconds is null ? "Seconds"
            : null;
        problem = problem is null ? null : Prefix + problem;
        return problem is not null ? null : new RemoteBotSettings(address!, appId, mode!.Value, seconds!.Value)
        {
            ClientId = secret is null ? null : clientId,
            ClientSecret = secret,
            TokenUrl = tokens is null ? RemoteBotSettings.UsualTokenUrl : Address(tokens)!,
            Scope = Value(settings, "Scope") ?? (appId is null ? null : $"{appId}/.default"),
        };
    }

    private static string? Value(IReadOnlyDictionary<string, string> settings, string name) =>
        settings.FirstOrDefault(s => s.Key.Equals(Prefix + name, StringComparison.OrdinalIgnoreCase)).Value?.Trim() is { Length: > 0 } value ? value : null;

    private static Uri? Address(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.UserInfo.Length == 0 ? address : null;

    private static Uri? Local(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address is { Scheme: RemoteBotSettings.LocalScheme, AbsolutePath.Length: > 0 } ? address : null;

    private static RemoteBotMode? Mode(string? text) => text?.ToLowerInvariant() switch
    {
        null or "expectreplies" => RemoteBotMode.ExpectReplies,
        "normal" => RemoteBotMode.Normal,
        _ => null,
    };

    private static int? Seconds(string? text) => text is null ? UsualSeconds
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 1 and <= MostSeconds ? seconds
        : null;
}
