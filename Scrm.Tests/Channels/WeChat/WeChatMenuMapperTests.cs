using System.Text.Json;
using System.Text.Json.Nodes;
using Scrm.Bot.Channels.WeChat;
using Scrm.Core.AccountMenus;

namespace Scrm.Tests.Channels.WeChat;

public sealed class WeChatMenuMapperTests
{
    private const string Platform = """
        {"button":[
          {"name":"扫一扫","type":"scancode_waitmsg","key":"rselfmenu_0_0","sub_button":[]},
          {"name":"服务","sub_button":[
            {"name":"商城","type":"miniprogram","url":"http://mp.weixin.qq.com","appid":"wx286b93c14bbf93aa","pagepath":"pages/lunar/index","sub_button":[]},
            {"name":"新种类","type":"somethingnew","depth":{"of":[1,2]},"sub_button":[]},
            {"name":"帮助","type":"click","key":"HELP","sub_button":[]}]}]}
        """;

    [Fact]
    public void Buttons_of_kinds_that_are_not_edited_here_go_back_as_they_came()
    {
        var read = WeChatMenuMapper.FromMenu(JsonSerializer.Deserialize(Platform, WeChatJson.Default.WeChatMenu));
        var sent = JsonSerializer.Serialize(WeChatMenuMapper.ToMenu(read), WeChatJson.Default.WeChatMenu);

        Assert.Equal([MenuButtonKind.Other, MenuButtonKind.Key], read.Select(b => b.Kind));
        Assert.Null(AccountMenuRules.Refusal(read));
        var expected = JsonNode.Parse(Platform.Replace(",\"sub_button\":[]", "", StringComparison.Ordinal));
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(sent)), sent);
    }

    [Fact]
    public void Such_a_button_may_be_named_anew()
    {
        var read = WeChatMenuMapper.FromMenu(JsonSerializer.Deserialize(Platform, WeChatJson.Default.WeChatMenu));

        var button = WeChatMenuMapper.ToMenu([read[0] with { Name = "扫码" }]).Button[0];

        Assert.Equal(("扫码", "scancode_waitmsg", "rselfmenu_0_0"), (button.Name, button.Type, button.Key));
    }

    [Theory]
    [InlineData("scancode_push")]
    [InlineData("null")]
    [InlineData("[]")]
    public void What_no_platform_wrote_is_refused(string value) =>
        Assert.NotNull(WeChatMenuMapper.ToMenu([new MenuButton("扫码", MenuButtonKind.Other, value)]).Problem());
}
