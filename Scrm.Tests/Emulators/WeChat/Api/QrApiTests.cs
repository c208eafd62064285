using System.Net;

namespace Scrm.Tests.Emulators.WeChat.Api;

public class QrApiTests
{
    [Theory]
    [InlineData("QR_SCENE", "{\"scene_id\":123}", 0)]
    [InlineData("QR_STR_SCENE", "{\"scene_str\":\"shelf_1\"}", 0)]
    [InlineData("QR_LIMIT_SCENE", "{\"scene_id\":100000}", 0)]
    [InlineData("QR_LIMIT_STR_SCENE", "{\"scene_str\":\"x\"}", 0)]
    [InlineData("QR_LIMIT_SCENE", "{\"scene_id\":100001}", 40053)]
    [InlineData("QR_STR_SCENE", "{\"scene_str\":\"\"}", 40053)]
    [InlineData("QR_NONE", "{\"scene_id\":1}", 40052)]
    public async Task Four_kinds_of_codes_are_made(string action, string scene, int code)
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        var answer = await platform.CallAsync("qrcode/create", $$$"""{"expire_seconds":600,"action_name":"{{{action}}}","action_info":{"scene":{{{scene}}}}}""");
        Assert.Equal(code, EmulatedPlatform.Code(answer));
        Assert.Equal(code == 0, answer["ticket"] is not null);
        Assert.Equal(code == 0 && !action.Contains("LIMIT"), answer["expire_seconds"] is not null);
    }

    [Fact]
    public async Task The_picture_is_a_png_until_the_code_expires()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        var answer = await platform.CallAsync("qrcode/create", """{"expire_seconds":600,"action_name":"QR_SCENE","action_info":{"scene":{"scene_id":7}}}""");
        var address = $"cgi-bin/showqrcode?ticket={Uri.EscapeDataString((string)answer["ticket"]!)}";
        var picture = await platform.Http.GetByteArrayAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal([0x89, 0x50, 0x4E, 0x47], picture[..4]);
        platform.Clock.Advance(TimeSpan.FromSeconds(600));
        using var late = await platform.Http.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, late.StatusCode);
    }

    [Fact]
    public async Task A_numeric_scene_shows_in_the_followers_record()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        await platform.CallAsync("qrcode/create", """{"action_name":"QR_LIMIT_SCENE","action_info":{"scene":{"scene_id":7}}}""");
        await platform.PhoneAsync("o1", "scan", new { scene = "7" });
        var person = await platform.CallAsync("user/info?openid=o1");
        Assert.Equal(("ADD_SCENE_QR_CODE", 7), ((string)person["subscribe_scene"]!, (int)person["qr_scene"]!));
    }
}
