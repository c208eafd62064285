using System.Text;
using System.Text.Json;
using Scrm.Emulators.WeChat.Wire;

namespace Scrm.Tests.Emulators.WeChat.Wire;

public class EnvelopeTests
{
    private const string Key = EmulatedPlatform.Key;

    [Fact]
    public void Every_encrypt_vector_is_sealed_to_the_letter()
    {
        foreach (var vector in EmulatorVectors.Of("wechat_crypto", "encrypt"))
        {
            var envelope = new Envelope(vector.Text("encoding_aes_key"), vector.Text("receive_id"));
            var text = envelope.Seal(vector.Text("plaintext"), Encoding.UTF8.GetBytes(vector.Text("random16")));
            Assert.Equal(vector.Text("expect_encrypt"), text);
        }
    }

    [Fact]
    public void Every_decrypt_vector_opens_or_fails_its_signature()
    {
        foreach (var vector in EmulatorVectors.Of("wechat_crypto", "decrypt_verify"))
        {
            var encrypt = ForeignXml.Read(vector.Text("body"))!["Encrypt"];
            var signed = UrlSignature.Of(vector.Text("token"), vector.Text("timestamp"), vector.Text("nonce"), encrypt) == vector.Text("msg_signature");
            if (vector.TryGetProperty("expect_error", out var error))
            {
                Assert.Equal("signature", error.GetString());
                Assert.False(signed, vector.Text("id"));
                continue;
            }

            Assert.True(signed, vector.Text("id"));
            var clear = new Envelope(vector.Text("encoding_aes_key"), vector.Text("receive_id")).Open(encrypt);
            if (vector.TryGetProperty("expect_plain", out var plain))
            {
                Assert.Equal(plain.GetString(), clear);
            }

            Assert.NotNull(clear);
            var document = ForeignXml.Read(clear)!;
            foreach (var field in vector.GetProperty("expect_fields").EnumerateObject().Where(field => field.Value.ValueKind == JsonValueKind.String))
            {
                Assert.Equal(field.Value.GetString(), document[field.Name].Trim());
            }
        }
    }

    [Fact]
    public void What_was_sealed_opens_at_every_padding_from_1_to_32()
    {
        var envelope = new Envelope(Key, "wx1");
        for (var length = 0; length < 64; length++)
        {
            var message = new string('文', length) + new string('x', length % 7);
            Assert.Equal(message, envelope.Open(envelope.Seal(message)));
        }
    }

    [Fact]
    public void An_envelope_for_another_account_does_not_open() =>
        Assert.Null(new Envelope(Key, "wx2").Open(new Envelope(Key, "wx1").Seal("hello")));

    [Theory]
    [InlineData("")]
    [InlineData("not base64!")]
    [InlineData("AAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    public void Nonsense_does_not_open(string text) => Assert.Null(new Envelope(Key, "wx1").Open(text));
}
