using System.Text;
using Scrm.Bot.Channels.WeChat;
using Scrm.Bot.Channels.Xml;
using Scrm.Core.Content;

namespace Scrm.Tests.Channels.WeChat;

public class PassiveReplyTests
{
    private readonly WeChatAccount _account = new();

    [Fact]
    public void A_reply_goes_back_to_who_wrote_from_whom_they_wrote_to()
    {
        var reply = Render(MessageContent.OfText("a < b & c ]]> d"))!;

        Assert.Equal("o1", reply.Value("ToUserName"));
        Assert.Equal("gh_1", reply.Value("FromUserName"));
        Assert.Equal($"{_account.Clock.GetUtcNow().ToUnixTimeSeconds()}", reply.Value("CreateTime"));
        Assert.Equal("a < b & c ]]> d", reply.Value("Content"));
    }

    [Theory]
    [InlineData("]]>]]>")]
    [InlineData("😀 𠮷 ]]>")]
    [InlineData("</Content><Content>x")]
    public void Any_words_arrive_as_they_were(string words) =>
        Assert.Equal(words, Render(MessageContent.OfText(words))!.Value("Content"));

    [Fact]
    public void Characters_xml_forbids_are_left_out() =>
        Assert.Equal("ab", Render(MessageContent.OfText("a\u0001\ufffe\ud83db"))!.Value("Content"));

    [Fact]
    public void An_encrypted_call_gets_an_encrypted_signed_reply()
    {
        var inbox = WeChatAccount.WithSettings(("Mode", "secure"), ("EncodingAesKey", WeChatAccount.Key));
        var bytes = _account.Adapter.Parse(inbox, Push.Encrypted(Push.Text())).RenderPassive!(MessageContent.OfText("好"));

        var outer = GuardedXml.Read(bytes).Value!;
        var inner = WeChatEnvelope.Open(
            WeChatChannel.Read(inbox, out _)!, outer.Value("Encrypt")!, outer.Value("TimeStamp")!, outer.Value("Nonce")!, outer.Value("MsgSignature")!, out _);
        Assert.Equal("42", outer.Value("Nonce"));
        Assert.Equal("好", GuardedXml.Read(inner!).Value!.Value("Content"));
    }

    [Fact]
    public void A_menu_reads_as_lines_to_answer_by_number() =>
        Assert.Equal("请选择\n1. 查物流\n2. 退换货", Render(MessageContent.OfMenu("请选择", [new("1", "查物流"), new("2", "退换货")]))!.Value("Content"));

    [Fact]
    public void A_card_travels_as_news_with_one_article()
    {
        var reply = Render(new MessageContent { Type = MessageType.Link, Link = new LinkCard("https://e.com/?a=1&b=2", "题", null, null) })!;

        Assert.Equal("news", reply.Value("MsgType"));
        Assert.Equal("1", reply.Value("ArticleCount"));
        Assert.Equal("https://e.com/?a=1&b=2", reply.Child("Articles")!.Child("item")!.Value("Url"));
    }

    [Fact]
    public void A_picture_travels_only_when_the_platform_has_it()
    {
        Assert.Equal("m", Render(Image(new Media { PlatformId = "m" }))!.Child("Image")!.Value("MediaId"));
        Assert.Null(Render(Image(new Media { AttachmentId = "a1" })));
    }

    [Fact]
    public void A_text_of_2048_bytes_travels_and_a_longer_one_does_not()
    {
        Assert.NotNull(Render(MessageContent.OfText(new string('a', 2048))));
        Assert.Null(Render(MessageContent.OfText(new string('中', 683))));
    }

    [Theory]
    [InlineData(MessageType.Location)]
    [InlineData(MessageType.File)]
    [InlineData(MessageType.Unknown)]
    public void Other_kinds_do_not_travel_so(MessageType type) => Assert.Null(Render(new MessageContent { Type = type }));

    private static MessageContent Image(Media media) => new() { Type = MessageType.Image, Media = media };

    private XmlField? Render(MessageContent content) =>
        _account.Adapter.Parse(_account.Inbox, Push.Clear(Push.Text())).RenderPassive!(content) is { } bytes
            ? GuardedXml.Read(Encoding.UTF8.GetString(bytes)).Value
            : null;
}
