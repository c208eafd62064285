using System.Net;
using Scrm.Emulators.WeChat.Wire;

namespace Scrm.Tests.Emulators.WeChat.Phone;

public class PhoneActionTests
{
    [Fact]
    public async Task Somebody_who_does_not_follow_cannot_write()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        Assert.Equal("not-following", (string?)(await platform.PhoneAsync("o1", "text", new { text = "hi" }))["code"]);
    }

    [Theory]
    [InlineData("image", "image", "PicUrl", "MediaId")]
    [InlineData("voice", "voice", "MediaId", "Format")]
    [InlineData("video", "video", "MediaId", "ThumbMediaId")]
    [InlineData("shortvideo", "shortvideo", "MediaId", "ThumbMediaId")]
    [InlineData("location", "location", "Location_X", "Label")]
    [InlineData("link", "link", "Title", "Url")]
    [InlineData("file", "file", "FileKey", "FileMd5")]
    public async Task Every_kind_of_message_has_its_fields_and_an_id(string action, string type, string one, string other)
    {
        var push = await PushOfAsync(action, new { label = "人民广场", title = "t", url = "https://example.com/" });
        Assert.Equal(type, push["MsgType"]);
        Assert.NotEqual("", push[one]);
        Assert.NotEqual("", push[other]);
        Assert.NotEqual("", push["MsgId"]);
    }

    [Fact]
    public async Task A_scan_subscribes_a_stranger_with_qrscene_and_greets_a_follower_without()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        await platform.PhoneAsync("o1", "scan", new { scene = "shelf_12_a" });
        var first = ForeignXml.Read((await platform.Gateway.NextAsync()).Body)!;
        await platform.PhoneAsync("o1", "scan", new { scene = "shelf_12_a" });
        var second = ForeignXml.Read((await platform.Gateway.NextAsync()).Body)!;
        Assert.Equal(("subscribe", "qrscene_shelf_12_a"), (first["Event"], first["EventKey"]));
        Assert.Equal(("SCAN", "shelf_12_a"), (second["Event"], second["EventKey"]));
        Assert.Equal(first["Ticket"], second["Ticket"]);
        Assert.Null(first.Find("MsgId"));
    }

    [Fact]
    public async Task A_tap_on_a_msgmenu_item_is_a_text_with_the_items_id_and_counts_as_a_click()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        await platform.FollowAsync("o1");
        await platform.PhoneAsync("o1", "msgmenu", new { id = "102", content = "不满意" });
        var push = ForeignXml.Read((await platform.Gateway.NextAsync()).Body)!;
        Assert.Equal(("text", "不满意", "102"), (push["MsgType"], push["Content"], push["bizmsgmenuid"]));
        var grants = (await platform.GetAsync("phones/o1/quota"))["grants"]!.AsArray();
        Assert.Equal(["follow", "click"], grants.Select(grant => (string)grant!["action"]!));
    }

    [Fact]
    public async Task The_menu_clicks_views_and_sends_a_place()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        await platform.FollowAsync("o1");
        object[] menu =
        [
            new { name = "点", type = "click", key = "K" }, new { name = "看", type = "view", url = "https://example.com/a" },
            new { name = "更多", sub_button = new[] { new { name = "位置", type = "location_select", key = "L" } } },
        ];
        Assert.Equal(0, EmulatedPlatform.Code(await platform.CallAsync("menu/create", new { button = menu })));
        await platform.PhoneAsync("o1", "menu", new { index = 0 });
        var click = ForeignXml.Read((await platform.Gateway.NextAsync()).Body)!;
        var opened = await platform.PhoneAsync("o1", "menu", new { index = 1 });
        var view = ForeignXml.Read((await platform.Gateway.NextAsync()).Body)!;
        await platform.PhoneAsync("o1", "menu", new { index = 2, subIndex = 0, label = "外滩" });
        var place = new[] { ForeignXml.Read((await platform.Gateway.NextAsync()).Body)!, ForeignXml.Read((await platform.Gateway.NextAsync()).Body)! };
        Assert.Equal(("CLICK", "K"), (click["Event"], click["EventKey"]));
        Assert.Equal(("VIEW", "https://example.com/a"), (view["Event"], view["EventKey"]));
        Assert.NotEqual("", view["MenuId"]);
        Assert.Equal("https://example.com/a", (string?)opened["openUrl"]);
        Assert.Contains(place, push => push["Event"] == "location_select" && push.Find("SendLocationInfo")!["Label"] == "外滩");
        Assert.Contains(place, push => push["MsgType"] == "location" && push["Label"] == "外滩");
    }

    [Fact]
    public async Task Unknown_types_and_raw_xml_are_pushed_on_demand()
    {
        var unknown = await PushOfAsync("raw", new { msgType = "hologram", fields = new Dictionary<string, object> { ["Depth"] = 7, ["Inner"] = new Dictionary<string, string> { ["A"] = "b" } } });
        Assert.Equal(("hologram", "7", "b"), (unknown["MsgType"], unknown["Depth"], unknown.Find("Inner")!["A"]));
        await using var platform = await EmulatedPlatform.StartAsync();
        await platform.PhoneAsync("o1", "raw", new { xml = "<xml>broken" });
        Assert.Equal("<xml>broken", (await platform.Gateway.NextAsync()).Body);
    }

    [Fact]
    public async Task An_event_of_any_name_carries_its_extra_fields()
    {
        var push = await PushOfAsync("event", new { @event = "kf_create_session", fields = new Dictionary<string, string> { ["KfAccount"] = "a@b" } });
        Assert.Equal(("kf_create_session", "a@b"), (push["Event"], push["KfAccount"]));
    }

    [Fact]
    public async Task A_page_of_another_site_may_not_act()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "phones/o1/follow");
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        using var response = await platform.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    private static async Task<ForeignXml> PushOfAsync(string action, object body)
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        await platform.FollowAsync("o1");
        var result = await platform.PhoneAsync("o1", action, body);
        Assert.True((bool)result["ok"]!, result.ToJsonString());
        return ForeignXml.Read((await platform.Gateway.NextAsync()).Body)!;
    }
}
