namespace Scrm.Bot.Channels.WeChat;

/// <summary>Where an upload lies at the platform; kept three days.</summary>
internal sealed record WeChatUploaded
{
    public string? MediaId { get; init; }
}
