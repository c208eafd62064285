using Scrm.Core.Inboxes;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>Asks the platform about people.</summary>
internal sealed class WeChatUsers(WeChatClient client)
{
    public Task<WeChatAnswer<WeChatUser>> GetAsync(WeChatSettings settings, string openId, CancellationToken cancellationToken) =>
        client.GetAsync(
            settings, "/cgi-bin/user/info", $"openid={Uri.EscapeDataString(openId)}&lang=zh_CN", WeChatJson.Default.WeChatUser, cancellationToken);

    public Task<WeChatAnswer<WeChatDone>> RemarkAsync(WeChatSettings settings, string openId, string remark, CancellationToken cancellationToken) =>
        client.PostAsync(
            settings,
            "/cgi-bin/user/info/updateremark",
            new WeChatRemark(openId, remark),
            WeChatJson.Default.WeChatRemark,
            WeChatJson.Default.WeChatDone,
            cancellationToken);

    /// <summary>The person's facts, or null when the platform does not tell.</summary>
    public async Task<ContactFacts?> FactsAsync(Inbox inbox, string openId, CancellationToken cancellationToken)
    {
        if (WeChatChannel.Read(inbox, out _) is not { } settings)
        {
            return null;
        }

        var answer = await GetAsync(settings, openId, cancellationToken);
        return answer.IsOk ? Facts(answer.Value) : null;
    }

    public static ContactFacts Facts(WeChatUser user)
    {
        // Whether and when he followed is known from the events themselves.
        var attributes = new Dictionary<string, string>();
        Add("remark", user.Remark);
        Add("scene", Text(user.QrSceneStr) ?? (user.QrScene is > 0 and var scene ? scene.ToString() : null));
        return new ContactFacts
        {
            Name = Text(user.Nickname),
            UnionId = Text(user.Unionid),
            Language = Text(user.Language),
            SubscribeSource = Text(user.SubscribeScene),
            Attributes = attributes,
        };

        void Add(string name, string? value)
        {
            if (Text(value) is { } text)
            {
                attributes[name] = text;
            }
        }
    }


    private static string? Text(string? value) => value?.Trim() is { Length: > 0 } text ? text : null;
}
