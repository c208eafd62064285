using System.Text;

namespace Scrm.Tests.Channels.WeChat;

public class HandshakeTests
{
    private readonly WeChatAccount _account = new();

    [Fact]
    public void The_echo_comes_back_to_the_byte()
    {
        var answer = _account.Adapter.Verify(_account.Inbox, Push.Clear("", ("echostr", "8 <&>\"中")));

        Assert.Equal(200, answer.StatusCode);
        Assert.StartsWith("text/plain", answer.ContentType, StringComparison.Ordinal);
        Assert.Equal("8 <&>\"中", Encoding.UTF8.GetString(answer.Body));
    }

    [Theory]
    [InlineData("signature", "0000", 401)]
    [InlineData("nonce", "1", 401)]
    [InlineData("timestamp", "1", 401)]
    [InlineData("signature", null, 400)]
    [InlineData("timestamp", null, 400)]
    [InlineData("nonce", null, 400)]
    [InlineData("echostr", null, 400)]
    public void A_call_that_is_wrong_or_incomplete_gets_no_echo(string name, string? value, int status)
    {
        var answer = _account.Adapter.Verify(_account.Inbox, Push.Clear("", ("echostr", "secret-echo"), (name, value)));

        Assert.Equal(status, answer.StatusCode);
        Assert.DoesNotContain("secret-echo", Encoding.UTF8.GetString(answer.Body), StringComparison.Ordinal);
    }
}
