using System.Net;
using System.Text;
using Scrm.Bot.Hooks;
using Scrm.Core.Forms;

namespace Scrm.Tests.Hooks;

/// <summary>What goes to the company's address, where it may go, and what may come back.</summary>
public sealed class HookTests
{
    [Fact]
    public void A_signature_is_that_of_the_standard() =>
        // The worked example of standardwebhooks.com.
        Assert.Equal(
            "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
            HookSignature.Sign("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}"u8));

    [Theory]
    [InlineData("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", true)]
    [InlineData("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", false)]
    [InlineData("whsec_c2hvcnQ=", false)]
    [InlineData(null, false)]
    public void A_secret_has_a_mark_and_enough_bytes(string? secret, bool isOne) => Assert.Equal(isOne, HookSignature.IsSecret(secret));

    [Fact]
    public void A_made_secret_is_one() => Assert.True(HookSignature.IsSecret(HookSignature.NewSecret()));

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.1.2.3")]
    [InlineData("172.20.0.1")]
    [InlineData("192.168.1.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.64.1.1")]
    [InlineData("0.0.0.0")]
    [InlineData("::1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("fd00::1")]
    [InlineData("fe80::1")]
    [InlineData("64:ff9b::a00:1")]
    public void An_address_of_the_inside_is_not_called(string address) =>
        Assert.False(HookAddresses.IsAllowed(IPAddress.Parse(address), new HookOptions(), isHttp: false));

    [Fact]
    public void Options_open_the_inside_but_never_the_machines_own_keys()
    {
        var open = new HookOptions { AllowPrivate = true, AllowHttpLoopback = true };

        Assert.True(HookAddresses.IsAllowed(IPAddress.Parse("93.184.215.14"), new HookOptions(), isHttp: false));
        Assert.False(HookAddresses.IsAllowed(IPAddress.Parse("93.184.215.14"), open, isHttp: true));
        Assert.True(HookAddresses.IsAllowed(IPAddress.Parse("10.0.0.1"), open, isHttp: false));
        Assert.True(HookAddresses.IsAllowed(IPAddress.Loopback, open, isHttp: true));
        Assert.False(HookAddresses.IsAllowed(IPAddress.Parse("169.254.169.254"), open, isHttp: false));
        Assert.False(HookAddresses.IsScheme(new Uri("http://example.com"), new HookOptions()));
    }

    [Fact]
    public void An_answer_says_words_tags_facts_and_people()
    {
        var reply = Read("""{"reply":{"type":"text","text":" 退货已受理 "},"tags":["refund"],"attributes":{"level":"gold"},"handoff":true}""")!;

        Assert.Equal(("退货已受理", true, "refund", "gold"), (reply.Text, reply.Handoff, reply.Tags[0], reply.Attributes["level"]));
        Assert.Equal(HookReply.Nothing, Read(""));
        Assert.Null(Read("{}")!.Text);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("<html>")]
    [InlineData("""{"tags":"refund"}""")]
    [InlineData("""{"reply":{"text":5}}""")]
    [InlineData("""{"handoff":"yes"}""")]
    [InlineData("""{"tags":[""]}""")]
    public void An_answer_of_another_shape_is_none(string body) => Assert.Null(Read(body));

    [Fact]
    public void A_long_answer_is_none() => Assert.Null(Read("""{"reply":{"text":"?"}}""".Replace("?", new string('x', 1001), StringComparison.Ordinal)));

    [Fact]
    public void Calls_are_made_again_ever_later_and_given_up()
    {
        var waits = Enumerable.Range(1, 8).Select(HookBackoff.After).ToList();

        Assert.Equal(waits.Order(), waits);
        Assert.All(waits, wait => Assert.NotNull(wait));
        Assert.Null(HookBackoff.After(9));
    }

    private static HookReply? Read(string body) => HookReplyReader.Read(Encoding.UTF8.GetBytes(body));
}
