using Scrm.Emulators.WeChat.State;

namespace Scrm.Tests.Emulators.WeChat.State;

public class MaskTests
{
    [Theory]
    [InlineData("/cgi-bin/user/info?access_token=80_abc&openid=o1", "/cgi-bin/user/info?access_token=***&openid=o1")]
    [InlineData("/cgi-bin/token?appid=wx1&secret=s3cret", "/cgi-bin/token?appid=wx1&secret=***")]
    [InlineData("{\"access_token\":\"80_abc\",\"expires_in\":7200}", "{\"access_token\":\"***\",\"expires_in\":7200}")]
    [InlineData("{\"secret\" : \"s\"}", "{\"secret\" : \"***\"}")]
    [InlineData("no secret here", "no secret here")]
    public void Tokens_and_secrets_are_masked(string text, string expected) => Assert.Equal(expected, Mask.Secrets(text));
}
