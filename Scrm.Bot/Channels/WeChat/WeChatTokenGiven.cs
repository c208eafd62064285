namespace Scrm.Bot.Channels.WeChat;

/// <summary>A token and for how many seconds it lives.</summary>
internal sealed record WeChatTokenGiven
{
    public string? AccessToken { get; init; }

    public int ExpiresIn { get; init; }
}
