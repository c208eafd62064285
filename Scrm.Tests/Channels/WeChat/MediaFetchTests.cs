using System.Net;
using Scrm.Core.Content;

namespace Scrm.Tests.Channels.WeChat;

public class MediaFetchTests
{
    private const string GetPath = "/cgi-bin/media/get";

    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18];

    private readonly WeChatAccount _account = new();

    [Fact]
    public async Task A_file_is_stored_whole_with_the_type_its_bytes_tell()
    {
        File(GetPath, Png, "text/html", "p.png");

        var media = await Fetch(new Media { PlatformId = "a/b" });

        Assert.Equal("?access_token=T1&media_id=a%2Fb", _account.Platform.CallsOf(GetPath)[0].Query);
        Assert.Equal(("image/png", (long)Png.Length, "p.png", null), (media.ContentType, media.Size, media.FileName, media.Problem));
        Assert.Equal(Png, _account.Attachments.Bytes(media.AttachmentId!));
    }

    [Fact]
    public async Task A_film_is_fetched_from_the_address_the_platform_names()
    {
        _account.Platform.Answer(GetPath, """{"video_url":"http://mpvideo.qpic.cn/film.mp4?k=1"}""");
        File("/film.mp4", [0, 0, 0, 24, .. "ftypmp42"u8, 0, 0, 0, 0, 0, 0], "application/octet-stream");

        var media = await Fetch(new Media { PlatformId = "v" }, MessageType.Video);

        Assert.Equal("video/mp4", media.ContentType);
        Assert.Equal("?k=1", _account.Platform.CallsOf("/film.mp4")[0].Query);
    }

    [Theory]
    [InlineData("http://127.0.0.1/film.mp4")]
    [InlineData("http://169.254.169.254/film.mp4")]
    [InlineData("http://10.0.0.5/film.mp4")]
    [InlineData("http://[::1]/film.mp4")]
    [InlineData("http://localhost/film.mp4")]
    [InlineData("file:///film.mp4")]
    public async Task An_address_inside_our_own_network_is_not_followed(string address)
    {
        _account.Platform.Answer(GetPath, $$"""{"video_url":"{{address}}"}""");
        File("/film.mp4", Png, "video/mp4");

        Assert.Equal("unsupported", (await Fetch(new Media { PlatformId = "v" }, MessageType.Video)).Problem);
        Assert.Empty(_account.Platform.CallsOf("/film.mp4"));
    }

    [Theory]
    [InlineData("""{"errcode":40007,"errmsg":"invalid media_id"}""", "expired")]
    [InlineData("""{"errcode":48001}""", "refused")]
    [InlineData("""{"errcode":-1}""", "unreachable")]
    [InlineData("""{"errcode":45009}""", "unreachable")]
    public async Task An_error_comes_as_json_and_is_told(string body, string problem)
    {
        _account.Platform.Answer(GetPath, body);

        Assert.Equal(problem, (await Fetch(new Media { PlatformId = "x" })).Problem);
    }

    [Fact]
    public async Task A_picture_the_account_may_not_fetch_comes_from_its_public_address()
    {
        _account.Platform.Answer(GetPath, """{"errcode":48001}""");
        File("/pic", Png, "image/png");

        var media = await Fetch(new Media { PlatformId = "x", PlatformUrl = "http://mmbiz.qpic.cn/pic" });

        Assert.Equal((null, "image/png"), (media.Problem, media.ContentType));
    }

    [Fact]
    public async Task More_than_20_MB_are_not_taken()
    {
        File(GetPath, new byte[(20 * 1024 * 1024) + 1], "video/mp4");

        Assert.Equal("tooLarge", (await Fetch(new Media { PlatformId = "x" })).Problem);
    }

    [Fact]
    public async Task A_token_that_is_not_accepted_is_renewed_for_downloads_too()
    {
        _account.Platform
            .Answer(FakePlatform.TokenPath, """{"access_token":"T1","expires_in":7200}""", """{"access_token":"T2","expires_in":7200}""")
            .Respond(
                GetPath,
                _ => Task.FromResult(FakePlatform.Json("""{"errcode":42001}""")),
                _ => Task.FromResult(FakePlatform.File(Png, "image/png")));

        Assert.Null((await Fetch(new Media { PlatformId = "x" })).Problem);
    }

    [Fact]
    public async Task A_platform_that_is_down_is_unreachable()
    {
        _account.Platform.Status(GetPath, HttpStatusCode.BadGateway);

        Assert.Equal("unreachable", (await Fetch(new Media { PlatformId = "x" })).Problem);
    }

    [Fact]
    public async Task Files_and_nothing_at_all_are_unsupported()
    {
        Assert.Equal("unsupported", (await Fetch(new Media(), MessageType.File)).Problem);
        Assert.Equal("unsupported", (await Fetch(new Media())).Problem);
    }

    private void File(string path, byte[] bytes, string contentType, string? fileName = null) =>
        _account.Platform.Respond(path, _ => Task.FromResult(FakePlatform.File(bytes, contentType, fileName)));

    private Task<Media> Fetch(Media media, MessageType type = MessageType.Image) =>
        _account.Adapter.FetchMediaAsync(_account.Inbox, media, type, _account.Attachments, TestContext.Current.CancellationToken);
}
