using Scrm.Emulators.WeChat.Wire;

namespace Scrm.Tests.Emulators.WeChat.Wire;

public class UrlSignatureTests
{
    [Fact]
    public void Every_signature_vector_matches()
    {
        foreach (var vector in EmulatorVectors.Of("wechat_crypto", "url_signature"))
        {
            Assert.Equal(vector.Text("expect_signature"), UrlSignature.Of(vector.Text("token"), vector.Text("timestamp"), vector.Text("nonce")));
        }

        foreach (var vector in EmulatorVectors.Of("wechat_crypto", "sha1_sorted_concat"))
        {
            var parts = vector.GetProperty("parts").EnumerateArray().Select(part => part.GetString()!).ToArray();
            Assert.Equal(vector.Text("expect"), UrlSignature.Of(parts));
        }
    }

    [Fact]
    public void Parts_are_sorted_as_bytes_not_as_numbers() =>
        Assert.Equal(UrlSignature.Of("9token", "200", "1700000000"), UrlSignature.Of("1700000000", "200", "9token"));
}
