namespace Scrm.Core.RemoteBots;

/// <summary>The bot elsewhere that answers an inbox, as the inbox's settings say.</summary>
/// <param name="Url">Where it takes activities.</param>
/// <param name="AppId">Its id, or null.</param>
/// <param name="Mode">How its replies come.</param>
/// <param name="Seconds">How long it is waited for.</param>
public sealed record RemoteBotSettings(Uri Url, string? AppId, RemoteBotMode Mode, int Seconds)
{
    /// <summary>Where tokens for it are asked for, unless the settings say otherwise.</summary>
    public static Uri UsualTokenUrl { get; } = new("https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token");

    /// <summary>The scheme of bots that live in this process.</summary>
    public const string LocalScheme = "local";

    /// <summary>The name of the bot in this process it is, such as <c>example</c> of <c>local:example</c>; null: it is elsewhere.</summary>
    public string? LocalName => Url.Scheme == LocalScheme ? Url.AbsolutePath : null;

    /// <summary>Its short name for people: its machine, or the bot in this process.</summary>
    public string Name => LocalName ?? Url.Host;

    /// <summary>The id we ask for tokens with, or null: we call without a token.</summary>
    public string? ClientId { get; init; }

    /// <summary>The secret of that id, or null: we call without a token.</summary>
    public string? ClientSecret { get; init; }

    /// <summary>Where tokens are asked for.</summary>
    public Uri TokenUrl { get; init; } = UsualTokenUrl;

    /// <summary>For whom the tokens are.</summary>
    public string? Scope { get; init; }

    // The generated text of a record would show the secret.
    /// <inheritdoc/>
    public override string ToString() => $"Remote bot {Name}";
}
