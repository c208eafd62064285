namespace Scrm.Bot.Channels.WeChat;

/// <summary>An answer that says no more than that it is done; whatever else it carries is not read.</summary>
internal sealed record WeChatDone;
