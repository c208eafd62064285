using Scrm.Bot.Channels.WeChat;
using Scrm.Core.Foundation;

namespace Scrm.Tests.Channels.WeChat;

public class AccountToolsTests
{
    private const string Ok = """{"errcode":0,"errmsg":"ok"}""";

    private readonly WeChatAccount _account = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_code_for_a_while_and_a_code_for_ever()
    {
        _account.Platform.Answer("/cgi-bin/qrcode/create", """{"ticket":"a+b==","expire_seconds":60,"url":"http://weixin.qq.com/q/k"}""");

        var code = await _account.Tools.CreateQrAsync(_account.Inbox, "门店_1", TimeSpan.FromDays(30), Cancel);
        await _account.Tools.CreateQrAsync(_account.Inbox, "门店_1", null, Cancel);

        Assert.Equal("https://mp.weixin.qq.com/cgi-bin/showqrcode?ticket=a%2Bb%3D%3D", code.Value!.PictureUrl);
        Assert.Equal(
            [
                """{"expire_seconds":2592000,"action_name":"QR_STR_SCENE","action_info":{"scene":{"scene_str":"门店_1"}}}""",
                """{"action_name":"QR_LIMIT_STR_SCENE","action_info":{"scene":{"scene_str":"门店_1"}}}""",
            ],
            _account.Platform.Calls.Where(c => c.Path == "/cgi-bin/qrcode/create").Select(c => c.Body));
    }

    [Fact]
    public async Task An_emulator_has_the_pictures_itself()
    {
        _account.Inbox = WeChatAccount.WithSettings(("ApiBaseUrl", "http://127.0.0.1:1/emulators/wechat"));
        _account.Platform.Respond("/emulators/wechat/cgi-bin/showqrcode", _ => Task.FromResult(FakePlatform.File([1, 2], "image/png")));

        Assert.Equal([1, 2], (await _account.Tools.QrPictureAsync(_account.Inbox, "t", Cancel)).Value);
    }

    [Theory]
    [InlineData("", 60)]
    [InlineData("中中中中中中中中中中中中中中中中中中中中中中", 60)]
    [InlineData("a", 0)]
    [InlineData("a", 2592001)]
    public async Task A_code_the_platform_would_refuse_is_refused_here(string scene, int seconds)
    {
        var result = await _account.Tools.CreateQrAsync(_account.Inbox, scene, TimeSpan.FromSeconds(seconds), Cancel);

        Assert.Equal("badScene", result.Fault?.Detail);
        Assert.Empty(_account.Platform.Calls);
    }

    [Fact]
    public async Task A_menu_is_created_read_and_deleted()
    {
        var menu = new WeChatMenu(
        [
            new WeChatMenuButton("今日") { Type = "click", Key = "TODAY" },
            new WeChatMenuButton("更多") { SubButton = [new WeChatMenuButton("官网") { Type = "view", Url = "https://e.com" }] },
        ]);
        const string Json = """{"button":[{"name":"今日","type":"click","key":"TODAY"},{"name":"更多","sub_button":[{"name":"官网","type":"view","url":"https://e.com"}]}]}""";
        _account.Platform.Answer("/cgi-bin/menu/create", Ok).Answer("/cgi-bin/menu/delete", Ok).Answer("/cgi-bin/menu/get", $$"""{"menu":{{Json}}}""");

        Assert.True((await _account.Tools.CreateMenuAsync(_account.Inbox, menu, Cancel)).IsOk);
        Assert.Equal(Json, _account.Platform.CallsOf("/cgi-bin/menu/create")[0].Body);
        Assert.Equal("TODAY", (await _account.Tools.MenuAsync(_account.Inbox, Cancel)).Value!.Menu!.Button[0].Key);
        Assert.True((await _account.Tools.DeleteMenuAsync(_account.Inbox, Cancel)).IsOk);
        Assert.Equal("GET", _account.Platform.CallsOf("/cgi-bin/menu/delete")[0].Method);
    }

    [Fact]
    public async Task A_menu_with_too_many_entries_or_one_without_a_type_is_refused_here()
    {
        var entry = new WeChatMenuButton("a") { Type = "click", Key = "k" };
        WeChatMenu[] wrong =
        [
            new([]), new([entry, entry, entry, entry]), new([new WeChatMenuButton("a")]),
            new([new WeChatMenuButton("a") { SubButton = [entry, entry, entry, entry, entry, entry] }]),
        ];

        foreach (var menu in wrong)
        {
            Assert.Equal("badMenu", (await _account.Tools.CreateMenuAsync(_account.Inbox, menu, Cancel)).Fault?.Detail);
        }

        Assert.Empty(_account.Platform.Calls);
    }

    [Fact]
    public async Task No_menu_is_not_found()
    {
        _account.Platform.Answer("/cgi-bin/menu/get", """{"errcode":46003,"errmsg":"menu no exist"}""");

        var fault = (await _account.Tools.MenuAsync(_account.Inbox, Cancel)).Fault!;

        Assert.Equal((FaultCode.NotFound, "noMenu"), (fault.Code, fault.Detail));
    }

    [Fact]
    public async Task Tags_are_listed_created_renamed_and_deleted()
    {
        _account.Platform
            .Answer("/cgi-bin/tags/get", """{"tags":[{"id":2,"name":"星标组","count":3}]}""")
            .Answer("/cgi-bin/tags/create", """{"tag":{"id":134,"name":"广东"}}""")
            .Answer("/cgi-bin/tags/update", Ok)
            .Answer("/cgi-bin/tags/delete", Ok);

        Assert.Equal(new WeChatTag { Id = 2, Name = "星标组", Count = 3 }, Assert.Single((await _account.Tools.TagsAsync(_account.Inbox, Cancel)).Value!.Tags));
        Assert.Equal(134, (await _account.Tools.CreateTagAsync(_account.Inbox, "广东", Cancel)).Value!.Tag!.Id);
        await _account.Tools.RenameTagAsync(_account.Inbox, 134, "广东人", Cancel);
        await _account.Tools.DeleteTagAsync(_account.Inbox, 134, Cancel);

        Assert.Equal("""{"tag":{"name":"广东"}}""", _account.Platform.CallsOf("/cgi-bin/tags/create")[0].Body);
        Assert.Equal("""{"tag":{"id":134,"name":"广东人"}}""", _account.Platform.CallsOf("/cgi-bin/tags/update")[0].Body);
        Assert.Equal("""{"tag":{"id":134}}""", _account.Platform.CallsOf("/cgi-bin/tags/delete")[0].Body);
    }

    [Fact]
    public async Task People_are_tagged_fifty_at_a_time_and_the_first_failure_ends_it()
    {
        _account.Platform.Answer("/cgi-bin/tags/members/batchtagging", Ok, """{"errcode":45059}""");

        var result = await _account.Tools.TagAsync(_account.Inbox, 134, [.. Enumerable.Range(0, 120).Select(i => $"o{i}")], Cancel);

        Assert.Equal("tooManyTagsOfContact", result.Fault?.Detail);
        Assert.Equal([50, 50], _account.Platform.CallsOf("/cgi-bin/tags/members/batchtagging").Select(c => c.Json.GetProperty("openid_list").GetArrayLength()));
    }

    [Fact]
    public async Task Whose_tags_and_who_has_a_tag()
    {
        _account.Platform
            .Answer("/cgi-bin/tags/getidlist", """{"tagid_list":[134,2]}""")
            .Answer("/cgi-bin/user/tag/get", """{"count":1,"data":{"openid":["o9"]},"next_openid":"o9"}""")
            .Answer("/cgi-bin/tags/members/batchuntagging", Ok)
            .Answer("/cgi-bin/user/info/updateremark", Ok);

        Assert.Equal([134, 2], (await _account.Tools.TagsOfAsync(_account.Inbox, "o1", Cancel)).Value!.TagidList);
        Assert.Equal(["o9"], (await _account.Tools.FollowersAsync(_account.Inbox, 134, null, Cancel)).Value!.Data!.Openid);
        Assert.True((await _account.Tools.UntagAsync(_account.Inbox, 134, ["o9"], Cancel)).IsOk);
        Assert.True((await _account.Tools.RemarkAsync(_account.Inbox, "o9", "老客户", Cancel)).IsOk);
        Assert.Equal("""{"openid":"o9","remark":"老客户"}""", _account.Platform.CallsOf("/cgi-bin/user/info/updateremark")[0].Body);
    }
}
