namespace Scrm.Tests.Emulators.WeChat.Api;

public class MenuApiTests
{
    [Fact]
    public async Task A_menu_is_made_read_and_deleted()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        Assert.Equal(0, await CreateAsync(platform, """{"button":[{"name":"菜单","sub_button":[{"type":"click","name":"赞","key":"V1"}]}]}"""));
        var current = (await platform.CallAsync("get_current_selfmenu_info"))["selfmenu_info"]!["button"]![0]!;
        Assert.Equal("V1", (string?)current["sub_button"]!["list"]![0]!["key"]);
        Assert.Equal("V1", (string?)(await platform.CallAsync("menu/get"))["menu"]!["button"]![0]!["sub_button"]![0]!["key"]);
        Assert.Equal(0, EmulatedPlatform.Code(await platform.CallAsync("menu/delete")));
        Assert.Equal(46003, EmulatedPlatform.Code(await platform.CallAsync("menu/get")));
        Assert.Equal(0, (int)(await platform.CallAsync("get_current_selfmenu_info"))["is_menu_open"]!);
    }

    [Theory]
    [InlineData("""{"button":[]}""", 40016)]
    [InlineData("""{"button":[{"type":"click","name":"12345678901234567","key":"k"}]}""", 40018)]
    [InlineData("""{"button":[{"type":"click","name":"a"}]}""", 40019)]
    [InlineData("""{"button":[{"type":"view","name":"a"}]}""", 40020)]
    [InlineData("""{"button":[{"type":"dance","name":"a","key":"k"}]}""", 40017)]
    [InlineData("""{"button":[{"type":"click","name":"\u8d5e","key":"k"}]}""", 40033)]
    [InlineData("""{"button":[{"name":"a","sub_button":[{},{},{},{},{},{}]}]}""", 40023)]
    public async Task A_bad_menu_has_its_code(string json, int code)
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        Assert.Equal(code, await CreateAsync(platform, json));
    }

    private static async Task<int> CreateAsync(EmulatedPlatform platform, string json) =>
        EmulatedPlatform.Code(await platform.CallAsync("menu/create", json));
}
