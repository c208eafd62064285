namespace Scrm.Bot.Channels.WeChat;

/// <summary>An answer that says no more than that it is done.</summary>
internal sealed record WeChatDone
{
    /// <summary>The platform's id of what it took, where a call gives one.</summary>
    public long? Msgid { get; init; }
}
