namespace Scrm.Tests.Channels.WeChat;

public class DedupeTests
{
    private readonly WeChatAccount _account = new();

    [Fact]
    public void A_repeat_with_a_new_signature_is_the_same_message()
    {
        var body = Push.Event("CLICK", "<CreateTime>1767225599</CreateTime><EventKey>K</EventKey>");

        Assert.Equal(Key(body), Key(body, "2"));
        Assert.Equal(Key(Push.Text("a", "7")), Key(Push.Text("b", "7"), "2"));
    }

    [Fact]
    public void Two_events_differ_by_person_time_name_or_key()
    {
        string[] keys =
        [
            Key(Push.Event("CLICK", "<CreateTime>1</CreateTime><EventKey>A</EventKey>")),
            Key(Push.Event("CLICK", "<CreateTime>1</CreateTime><EventKey>B</EventKey>")),
            Key(Push.Event("CLICK", "<CreateTime>2</CreateTime><EventKey>A</EventKey>")),
            Key(Push.Event("VIEW", "<CreateTime>1</CreateTime><EventKey>A</EventKey>")),
            Key(Push.Event("CLICK", "<CreateTime>1</CreateTime><EventKey>A</EventKey>").Replace(">o1<", ">o2<", StringComparison.Ordinal)),
        ];

        Assert.Equal(keys.Length, keys.Distinct().Count());
    }

    [Fact]
    public void Without_a_time_two_calls_are_two_events() =>
        Assert.NotEqual(Key(Push.Event("CLICK", "<EventKey>K</EventKey>")), Key(Push.Event("CLICK", "<EventKey>K</EventKey>"), "2"));

    [Fact]
    public void Without_an_id_the_text_of_a_push_tells()
    {
        static string Body(string words) => Push.Text(words).Replace("<MsgId>1</MsgId>", "", StringComparison.Ordinal);

        Assert.Equal(Key(Body("a")), Key(Body("a"), "2"));
        Assert.NotEqual(Key(Body("a")), Key(Body("b")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<CreateTime></CreateTime>")]
    [InlineData("<CreateTime>soon</CreateTime>")]
    [InlineData("<CreateTime>-5</CreateTime>")]
    [InlineData("<CreateTime>99999999999999999999</CreateTime>")]
    [InlineData("<CreateTime>0</CreateTime>")]
    public void A_time_that_is_none_becomes_now(string time) =>
        Assert.Equal(_account.Clock.GetUtcNow(), Parse(Push.Event("subscribe", time)).SentAt);

    private string Key(string body, string nonce = "1") => Parse(body, nonce).DedupeKey;

    private Scrm.Core.Conversations.InboundMessage Parse(string body, string nonce = "1") => Assert.Single(_account.Adapter.Parse(
        _account.Inbox,
        Push.Clear(body, ("nonce", nonce), ("signature", Scrm.Bot.Channels.WeChat.WeChatSignature.Of(WeChatAccount.Token, Push.Timestamp, nonce)))).Messages);
}
