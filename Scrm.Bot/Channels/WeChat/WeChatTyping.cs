namespace Scrm.Bot.Channels.WeChat;

/// <summary>Shows or hides "typing": <c>Typing</c> or <c>CancelTyping</c>.</summary>
internal sealed record WeChatTyping(string Touser, string Command);
