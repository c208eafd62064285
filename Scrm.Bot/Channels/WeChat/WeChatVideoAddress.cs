namespace Scrm.Bot.Channels.WeChat;

/// <summary>Where a film is; the platform answers this instead of the film.</summary>
internal sealed record WeChatVideoAddress
{
    public string? VideoUrl { get; init; }
}
