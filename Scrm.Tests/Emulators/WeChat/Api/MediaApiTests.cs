using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Scrm.Tests.Emulators.WeChat.Api;

public class MediaApiTests
{
    private static readonly byte[] Picture = [0x89, 0x50, 0x4E, 0x47, 1, 2, 3];

    [Fact]
    public async Task An_uploaded_picture_comes_back_and_may_be_sent_for_three_days()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        var id = (string)(await UploadAsync(platform, "image", "a.png", Picture))["media_id"]!;
        using var file = await platform.Http.GetAsync($"cgi-bin/media/get?media_id={id}&access_token={await platform.TokenAsync()}", Stop);
        Assert.Equal(Picture, await file.Content.ReadAsByteArrayAsync(Stop));
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
        platform.Clock.Advance(TimeSpan.FromDays(3));
        Assert.Equal(40007, EmulatedPlatform.Code(await platform.CallAsync($"media/get?media_id={id}")));
    }

    [Fact]
    public async Task A_video_answers_with_an_address_that_serves_it()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        var id = (string)(await UploadAsync(platform, "video", "a.mp4", Picture))["media_id"]!;
        var url = (string)(await platform.CallAsync($"media/get?media_id={id}"))["video_url"]!;
        Assert.Equal(Picture, await platform.Http.GetByteArrayAsync(url, Stop));
    }

    [Theory]
    [InlineData("poem", "a.png", 4, 40004)]
    [InlineData("image", "a.exe", 4, 40005)]
    [InlineData("thumb", "a.jpg", 65 * 1024, 45001)]
    [InlineData("voice", "a.amr", 0, 41005)]
    public async Task What_the_shelf_does_not_take_has_its_code(string type, string name, int size, int code)
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        Assert.Equal(code, EmulatedPlatform.Code(await UploadAsync(platform, type, name, new byte[size])));
    }

    [Fact]
    public async Task A_thumb_has_its_own_name_for_the_id()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        Assert.NotNull((await UploadAsync(platform, "thumb", "a.jpg", Picture))["thumb_media_id"]);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static async Task<JsonObject> UploadAsync(EmulatedPlatform platform, string type, string name, byte[] bytes)
    {
        using var form = new MultipartFormDataContent();
        using var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        form.Add(file, "media", name);
        using var response = await platform.Http.PostAsync($"cgi-bin/media/upload?type={type}&access_token={await platform.TokenAsync()}", form, Stop);
        return (await response.Content.ReadFromJsonAsync<JsonObject>(Stop))!;
    }
}
