namespace Scrm.Bot.Channels.WeChat;

/// <summary>The account's menu; phones show a change after about five minutes.</summary>
internal sealed class WeChatMenus(WeChatClient client)
{
    public Task<WeChatAnswer<WeChatDone>> CreateAsync(WeChatSettings settings, WeChatMenu menu, CancellationToken cancellationToken) =>
        client.PostAsync(settings, "/cgi-bin/menu/create", menu, WeChatJson.Default.WeChatMenu, WeChatJson.Default.WeChatDone, cancellationToken);

    public Task<WeChatAnswer<WeChatMenuGiven>> GetAsync(WeChatSettings settings, CancellationToken cancellationToken) =>
        client.GetAsync(settings, "/cgi-bin/menu/get", "", WeChatJson.Default.WeChatMenuGiven, cancellationToken);

    public Task<WeChatAnswer<WeChatDone>> DeleteAsync(WeChatSettings settings, CancellationToken cancellationToken) =>
        client.GetAsync(settings, "/cgi-bin/menu/delete", "", WeChatJson.Default.WeChatDone, cancellationToken);
}
