namespace Scrm.Bot.Channels.WeChat;

/// <summary>Our note on a person, kept at the platform; under 30 characters.</summary>
internal sealed record WeChatRemark(string Openid, string Remark);
