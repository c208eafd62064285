namespace Scrm.Tests.Channels.WeChat;

public class FactsTests
{
    private readonly WeChatAccount _account = new();

    [Fact]
    public async Task A_followers_facts_are_told_and_an_empty_name_is_none()
    {
        _account.Platform.Answer("/cgi-bin/user/info", """
            {"subscribe":1,"openid":"o1","nickname":"","language":"zh_CN","subscribe_time":1382694957,"unionid":" u1 ","remark":"老王",
             "tagid_list":[128,2],"subscribe_scene":"ADD_SCENE_QR_CODE","qr_scene":0,"qr_scene_str":"shop","headimgurl":""}
            """);

        var facts = (await _account.Adapter.FactsAsync(_account.Inbox, "o1", TestContext.Current.CancellationToken))!;

        Assert.Equal("?access_token=T1&openid=o1&lang=zh_CN", _account.Platform.CallsOf("/cgi-bin/user/info")[0].Query);
        Assert.Equal((null, "u1", "zh_CN", "ADD_SCENE_QR_CODE"), (facts.Name, facts.UnionId, facts.Language, facts.SubscribeSource));
        Assert.Equal(
            ["remark=老王", "scene=shop"],
            facts.Attributes.Select(a => $"{a.Key}={a.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Of_who_does_not_follow_nothing_is_told()
    {
        _account.Platform.Answer("/cgi-bin/user/info", """{"subscribe":0,"openid":"o1"}""");

        var facts = (await _account.Adapter.FactsAsync(_account.Inbox, "o1", TestContext.Current.CancellationToken))!;

        Assert.Empty(facts.Attributes);
    }

    [Fact]
    public async Task A_platform_that_does_not_tell_leaves_us_without_facts()
    {
        _account.Platform.Answer("/cgi-bin/user/info", """{"errcode":48001}""");

        Assert.Null(await _account.Adapter.FactsAsync(_account.Inbox, "o1", TestContext.Current.CancellationToken));
    }
}
