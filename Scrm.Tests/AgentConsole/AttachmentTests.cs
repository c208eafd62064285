using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Scrm.AgentConsole.Api;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Content;

namespace Scrm.Tests.AgentConsole;

/// <summary>Files go in by what they are and come out without harm.</summary>
public sealed class AttachmentTests(ConsoleServer server) : IClassFixture<ConsoleServer>
{
    private static readonly byte[] Png = [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. new byte[100]];

    [Theory]
    [InlineData("89504E470D0A1A0A00", "image/png")]
    [InlineData("FFD8FFE000104A464946", "image/jpeg")]
    [InlineData("474946383961", "image/gif")]
    [InlineData("524946460000000057454250", "image/webp")]
    [InlineData("494433040000", "audio/mpeg")]
    [InlineData("FFFB9064", "audio/mpeg")]
    [InlineData("2321414D520A", "audio/amr")]
    [InlineData("00000018667479706D703432", "video/mp4")]
    [InlineData("255044462D312E37", "application/pdf")]
    [InlineData("3C68746D6C3E", "application/octet-stream")]
    [InlineData("3C7376672078", "application/octet-stream")]
    [InlineData("", "application/octet-stream")]
    [InlineData("89", "application/octet-stream")]
    public void A_file_is_what_its_first_bytes_say(string hex, string kind) => Assert.Equal(kind, FileKinds.Sniff(Convert.FromHexString(hex)));

    [Fact]
    public async Task A_picture_is_shown_in_place_and_read_in_parts()
    {
        using var lin = await server.SignInAsync("lin");
        var stored = await UploadAsync(lin, Png, "../../cat.html");

        Assert.Equal(("image/png", Png.Length, "cat.html"), (stored.ContentType, stored.Size, stored.FileName));
        using var answer = await lin.Http.GetAsync(stored.Url);
        Assert.Equal(Png, await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal("image/png", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("inline", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.StartsWith("sandbox", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);

        using var part = new HttpRequestMessage(HttpMethod.Get, stored.Url) { Headers = { Range = new RangeHeaderValue(1, 3) } };
        using var partial = await lin.Http.SendAsync(part);
        Assert.Equal(HttpStatusCode.PartialContent, partial.StatusCode);
        Assert.Equal("PNG", await partial.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_page_is_only_ever_downloaded()
    {
        using var lin = await server.SignInAsync("lin");
        var stored = await UploadAsync(lin, Encoding.UTF8.GetBytes("<html><script>alert(1)</script>"), "page.png");

        using var answer = await lin.Http.GetAsync(stored.Url);

        Assert.Equal("application/octet-stream", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
    }

    [Fact]
    public async Task What_is_too_large_is_refused()
    {
        using var lin = await server.SignInAsync("lin");

        await PostAsync(lin, new byte[UploadReader.MaxBytes + 1], "big.bin").RefusedAsync(HttpStatusCode.RequestEntityTooLarge, "tooLarge");
    }

    [Fact]
    public async Task What_is_no_file_is_refused()
    {
        using var lin = await server.SignInAsync("lin");
        using var text = new StringContent("hello");

        await lin.Http.PostAsync("/api/attachments", text).RefusedAsync(HttpStatusCode.UnsupportedMediaType, "invalid");
        await PostAsync(lin, [], "empty.bin").RefusedAsync(HttpStatusCode.BadRequest, "invalid");
        await lin.Http.GetAsync("/api/attachments/none").RefusedAsync(HttpStatusCode.NotFound, "notFound");
        await lin.Http.GetAsync("/api/attachments/..%2F..%2Fscrm.db").RefusedAsync(HttpStatusCode.NotFound, "notFound");
    }

    [Fact]
    public async Task A_reply_carries_a_stored_picture_and_says_what_it_is()
    {
        var waiting = await new Customer(server.Services).AskForPersonAsync("service");
        using var lin = await server.SignInAsync("lin");
        var stored = await UploadAsync(lin, Png, "cat.png");
        await using var hub = await lin.ConnectAsync();
        await hub.AskAsync<ConversationView>("Claim", waiting.Id);

        var sent = await hub.AskAsync<MessageView>("Reply", waiting.Id, "p", new ReplyContent(MessageType.Image, AttachmentId: stored.Id));
        Assert.Equal((stored.Url, "image/png", (long?)Png.Length), (sent.Media?.Url, sent.Media?.ContentType, sent.Media?.Size));
        Assert.Equal("invalid", (await hub.RefusedAsync("Reply", waiting.Id, "v", new ReplyContent(MessageType.Voice, AttachmentId: stored.Id))).Code);
    }

    private static async Task<AttachmentView> UploadAsync(Desk desk, byte[] bytes, string name)
    {
        using var answer = await PostAsync(desk, bytes, name);
        return await answer.ReadAsync<AttachmentView>();
    }

    private static Task<HttpResponseMessage> PostAsync(Desk desk, byte[] bytes, string name)
    {
        var form = new MultipartFormDataContent { { new ByteArrayContent(bytes), "file", name } };
        return desk.Http.PostAsync("/api/attachments", form);
    }
}
