using System.Text.Json;
using Scrm.Bot.Channels;
using Scrm.Core.Content;

namespace Scrm.Tests.Channels.WeChat;

public class SendTests
{
    private readonly WeChatAccount _account = new();

    public SendTests() => _account.Platform
        .Answer(FakePlatform.SendPath, """{"errcode":0,"errmsg":"ok"}""")
        .Answer("/cgi-bin/media/upload", """{"type":"image","media_id":"M1","created_at":1}""");

    [Theory]
    [InlineData("😀 中文　全角 \"quotes\" \\u4e2d <a href='x'>&\n\ttab")]
    [InlineData("\ue40a\u2028\u00a0\u0001")]
    public async Task Characters_go_out_as_themselves(string words)
    {
        await _account.SendAsync(MessageContent.OfText(words));

        var call = Assert.Single(_account.Platform.CallsOf(FakePlatform.SendPath));
        Assert.Equal(words, call.Json.GetProperty("text").GetProperty("content").GetString());
        Assert.DoesNotContain("\\u", call.Body.Replace("\\\\u", "", StringComparison.Ordinal).Replace("\\u0001", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("?access_token=T1", call.Query);
    }

    [Fact]
    public async Task A_menu_goes_out_to_be_tapped()
    {
        await _account.SendAsync(MessageContent.OfMenu("满意吗？", [new("101", "满意"), new("102", "不满意")]));

        Sent("""{"touser":"o1","msgtype":"msgmenu","msgmenu":{"head_content":"满意吗？","list":[{"id":"101","content":"满意"},{"id":"102","content":"不满意"}]}}""");
    }

    [Fact]
    public async Task A_card_goes_out_as_news_with_one_article()
    {
        await _account.SendAsync(new MessageContent { Type = MessageType.Link, Link = new LinkCard("https://e.com", "题", "述", "https://e.com/p.png") });

        Sent("""{"touser":"o1","msgtype":"news","news":{"articles":[{"title":"题","description":"述","url":"https://e.com","picurl":"https://e.com/p.png"}]}}""");
    }

    [Theory]
    [InlineData(MessageType.Image, "image/png", "image", "image.png")]
    [InlineData(MessageType.Voice, "audio/amr", "voice", "voice.amr")]
    [InlineData(MessageType.Video, "video/mp4", "video", "video.mp4")]
    public async Task An_attachment_is_uploaded_first_as_the_platform_reads_forms(MessageType type, string contentType, string word, string fileName)
    {
        var file = _account.Attachments.Add("bytes of it"u8.ToArray(), contentType, "图.x");

        var outcome = await _account.SendAsync(new MessageContent { Type = type, Media = new Media { AttachmentId = file.Id } });

        Assert.Equal(SendKind.Sent, outcome.Kind);
        var upload = Assert.Single(_account.Platform.CallsOf("/cgi-bin/media/upload"));
        Assert.Equal($"?access_token=T1&type={word}", upload.Query);
        Assert.Matches("^multipart/form-data; boundary=[^\"]+$", upload.ContentType!);
        Assert.Contains($"form-data; name=\"media\"; filename=\"{fileName}\"", upload.Body, StringComparison.Ordinal);
        Assert.Contains("bytes of it", upload.Body, StringComparison.Ordinal);
        Sent($$$"""{"touser":"o1","msgtype":"{{{word}}}","{{{word}}}":{"media_id":"M1"}}""");
    }

    [Fact]
    public async Task What_the_platform_has_already_is_not_uploaded()
    {
        await _account.SendAsync(new MessageContent { Type = MessageType.Image, Media = new Media { PlatformId = "P" } });

        Assert.Empty(_account.Platform.CallsOf("/cgi-bin/media/upload"));
        Sent("""{"touser":"o1","msgtype":"image","image":{"media_id":"P"}}""");
    }

    public static IEnumerable<TheoryDataRow<string, string>> Refused =>
    [
        new("tooLong", """{"type":0,"text":"LONG"}"""),
        new("empty", """{"type":0,"text":" "}"""),
        new("unsupportedType", """{"type":5}"""),
        new("unsupportedType", """{"type":4}"""),
        new("captionNotPossible", """{"type":1,"text":"words","media":{"platformId":"P"}}"""),
        new("mediaMissing", """{"type":1}"""),
        new("mediaMissing", """{"type":1,"media":{"attachmentId":"nowhere"}}"""),
        new("mediaTooLarge", """{"type":2,"media":{"attachmentId":"a1"}}"""),
        new("mediaFormat", """{"type":1,"media":{"attachmentId":"a2"}}"""),
        new("badLink", """{"type":6,"link":{"url":"javascript:1","title":"t"}}"""),
    ];

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_the_platform_would_refuse_is_refused_here_and_never_sent(string code, string content)
    {
        _account.Attachments.Add(new byte[(2 * 1024 * 1024) + 1], "audio/amr");
        _account.Attachments.Add([1], "image/svg+xml");
        var message = JsonSerializer.Deserialize<MessageContent>(
            content.Replace("LONG", new string('中', 683), StringComparison.Ordinal), JsonSerializerOptions.Web)!;

        var outcome = await _account.SendAsync(message);

        Assert.Equal((SendKind.Refused, code), (outcome.Kind, outcome.Error!.Code));
        Assert.Empty(_account.Platform.Calls);
    }

    [Fact]
    public async Task Typing_is_shown_and_hidden_and_a_refusal_of_it_is_nobodys_business()
    {
        _account.Platform.Answer("/cgi-bin/message/custom/typing", """{"errcode":45081,"errmsg":"already"}""");

        await _account.Adapter.TypingAsync(_account.Inbox, "o1", true, TestContext.Current.CancellationToken);
        await _account.Adapter.TypingAsync(_account.Inbox, "o1", false, TestContext.Current.CancellationToken);

        Assert.Equal(
            ["""{"touser":"o1","command":"Typing"}""", """{"touser":"o1","command":"CancelTyping"}"""],
            _account.Platform.CallsOf("/cgi-bin/message/custom/typing").Select(c => c.Body));
    }

    private void Sent(string expected) =>
        Assert.Equal(expected, Assert.Single(_account.Platform.CallsOf(FakePlatform.SendPath)).Body);
}
