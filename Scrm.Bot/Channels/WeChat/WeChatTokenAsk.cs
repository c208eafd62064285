namespace Scrm.Bot.Channels.WeChat;

/// <summary>Asks for a token with <c>/cgi-bin/stable_token</c>.</summary>
/// <param name="GrantType">Always <c>client_credential</c>.</param>
/// <param name="Appid">AppID.</param>
/// <param name="Secret">AppSecret.</param>
/// <param name="ForceRefresh">True makes the present token invalid at once; 20 times a day.</param>
internal sealed record WeChatTokenAsk(string GrantType, string Appid, string Secret, bool ForceRefresh);
