namespace Scrm.Bot.Channels.WeChat;

/// <summary>A message as <c>/cgi-bin/message/custom/send</c> takes it; the member named by <paramref name="Msgtype"/> is set.</summary>
internal sealed record WeChatSend(string Touser, string Msgtype)
{
    public WeChatSendText? Text { get; init; }

    public WeChatSendMedia? Image { get; init; }

    public WeChatSendMedia? Voice { get; init; }

    public WeChatSendMedia? Video { get; init; }

    public WeChatSendNews? News { get; init; }

    public WeChatSendMenu? Msgmenu { get; init; }
}
