using System.Net;
using Scrm.Emulators.WeChat.Accounts;
using Scrm.Emulators.WeChat.Push;
using Scrm.Emulators.WeChat.Wire;

namespace Scrm.Tests.Emulators.WeChat.Push;

public class PushDeliveryTests
{
    [Fact]
    public async Task A_plain_push_is_signed_and_carries_the_clear_fields()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        await platform.FollowAsync("o1");
        var result = await platform.PhoneAsync("o1", "text", new { text = "你好 ]]> <b>" });
        var push = await platform.Gateway.NextAsync();
        var document = ForeignXml.Read(push.Body)!;
        Assert.Equal(UrlSignature.Of("pushtoken", push.Word("timestamp"), push.Word("nonce")), push.Word("signature"));
        Assert.Equal("", push.Word("encrypt_type"));
        Assert.Equal("o1", push.Word("openid"));
        Assert.Equal("你好 ]]> <b>", document["Content"]);
        Assert.Equal("gh_1", document["ToUserName"]);
        Assert.Equal((string)result["msgId"]!, document["MsgId"]);
        Assert.True(long.Parse(document["MsgId"], System.Globalization.CultureInfo.InvariantCulture) > 1L << 53);
    }

    [Theory]
    [InlineData(WeChatMode.Compatible)]
    [InlineData(WeChatMode.Secure)]
    public async Task A_sealed_push_opens_with_the_accounts_key(WeChatMode mode)
    {
        await using var platform = await EmulatedPlatform.StartAsync(mode);
        await platform.FollowAsync("o1");
        await platform.PhoneAsync("o1", "text", new { text = "密文" });
        var push = await platform.Gateway.NextAsync();
        var outer = ForeignXml.Read(push.Body)!;
        Assert.Equal("aes", push.Word("encrypt_type"));
        Assert.Equal(UrlSignature.Of("pushtoken", push.Word("timestamp"), push.Word("nonce"), outer["Encrypt"]), push.Word("msg_signature"));
        Assert.Equal(mode == WeChatMode.Compatible ? "密文" : "", outer["Content"]);
        var clear = new Envelope(EmulatedPlatform.Key, EmulatedPlatform.AppId).Open(outer["Encrypt"]);
        Assert.Equal("密文", ForeignXml.Read(clear!)!["Content"]);
    }

    [Fact]
    public async Task After_five_silent_seconds_the_same_message_comes_again_three_times_in_all()
    {
        await using var platform = await EmulatedPlatform.StartAsync(WeChatMode.Secure);
        await platform.FollowAsync("o1");
        platform.Gateway.Answer = _ => null;
        await platform.PhoneAsync("o1", "text", new { text = "在吗" });
        var tries = new List<GatewayRequest>();
        for (var i = 0; i < 3; i++)
        {
            tries.Add(await platform.Gateway.NextAsync());
            platform.Clock.Advance(TimeSpan.FromSeconds(4.9));
            Assert.False(platform.Gateway.HasMore());
            platform.Clock.Advance(TimeSpan.FromSeconds(0.1));
        }

        var lines = await platform.ChatWhenAsync("o1", lines => lines.Any(line => (string?)line["kind"] == "failure"));
        Assert.False(platform.Gateway.HasMore());
        Assert.Equal("failed", (string?)lines.Single(line => (string?)line["kind"] == "text")["state"]);
        Assert.Equal(PushDelivery.OutOfService, (string?)lines[^1]["text"]);
        Assert.Single(tries.Select(Clear).Distinct());
        Assert.Equal(3, tries.Select(push => push.Word("nonce")).Distinct().Count());
        Assert.Equal(3, tries.Select(push => push.Body).Distinct().Count());
    }

    [Theory]
    [InlineData("ok")]
    [InlineData("{\"errcode\":0}")]
    [InlineData("<xml><ToUserName>somebody else</ToUserName></xml>")]
    public async Task An_answer_that_is_none_is_asked_for_again(string nonsense)
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        await platform.FollowAsync("o1");
        var answers = new Queue<HttpResponseMessage>([FakeGateway.Say(nonsense), FakeGateway.Say("", HttpStatusCode.BadGateway), FakeGateway.Say("")]);
        platform.Gateway.Answer = _ => answers.Dequeue();
        await platform.PhoneAsync("o1", "text", new { text = "a" });
        var lines = await platform.ChatWhenAsync("o1", lines => lines.Any(line => (string?)line["state"] == "delivered"));
        Assert.DoesNotContain(lines, line => (string?)line["kind"] == "failure");
    }

    [Fact]
    public async Task A_sealed_reply_reaches_the_phone_and_a_forged_one_does_not()
    {
        await using var platform = await EmulatedPlatform.StartAsync(WeChatMode.Secure);
        await platform.FollowAsync("o1");
        var answers = new Queue<string>([SealedReply("伪造", "bad token"), SealedReply("真的", "pushtoken")]);
        platform.Gateway.Answer = _ => FakeGateway.Say(answers.Dequeue());
        await platform.PhoneAsync("o1", "text", new { text = "hi" });
        var lines = await platform.ChatWhenAsync("o1", lines => lines.Any(line => (string?)line["direction"] == "in"));
        Assert.Equal("真的", (string?)lines.Single(line => (string?)line["direction"] == "in")["text"]);
    }

    [Fact]
    public async Task A_news_reply_to_a_message_shows_one_article_only()
    {
        await using var platform = await EmulatedPlatform.StartAsync();
        await platform.FollowAsync("o1");
        var item = "<item><Title>t</Title><Description>d</Description><PicUrl>p</PicUrl><Url>u</Url></item>";
        platform.Gateway.Answer = _ => FakeGateway.Say(Reply($"<MsgType>news</MsgType><ArticleCount>2</ArticleCount><Articles>{item}{item}</Articles>"));
        await platform.PhoneAsync("o1", "text", new { text = "hi" });
        var lines = await platform.ChatWhenAsync("o1", lines => lines.Any(line => (string?)line["kind"] == "news"));
        Assert.Single(lines.Single(line => (string?)line["kind"] == "news")["articles"]!.AsArray());
    }

    private static string Reply(string inner) =>
        $"<xml><ToUserName>o1</ToUserName><FromUserName>gh_1</FromUserName><CreateTime>1</CreateTime>{inner}</xml>";

    private static string SealedReply(string text, string token)
    {
        var encrypt = new Envelope(EmulatedPlatform.Key, EmulatedPlatform.AppId).Seal(Reply($"<MsgType>text</MsgType><Content>{text}</Content>"));
        return $"<xml><Encrypt>{encrypt}</Encrypt><MsgSignature>{UrlSignature.Of(token, "1", "2", encrypt)}</MsgSignature><TimeStamp>1</TimeStamp><Nonce>2</Nonce></xml>";
    }

    private static string Clear(GatewayRequest push) =>
        new Envelope(EmulatedPlatform.Key, EmulatedPlatform.AppId).Open(ForeignXml.Read(push.Body)!["Encrypt"])!;
}
