using System.Text;
using System.Text.Json;
using Scrm.Bot.Channels.WeChat;
using Scrm.Bot.Channels.Xml;

namespace Scrm.Tests.Channels.WeChat;

/// <summary>Signatures and encryption, which enterprise accounts share with official accounts: both sets of vectors count.</summary>
public class CryptoVectorTests
{
    private const string File = "wechat_crypto.json";

    public static IEnumerable<TheoryDataRow<string>> Signatures => Ids("url_signature", "sha1_sorted_concat");

    public static IEnumerable<TheoryDataRow<string>> Bodies => Ids("decrypt_verify");

    public static IEnumerable<TheoryDataRow<string>> Echoes => Ids("verify_url");

    public static IEnumerable<TheoryDataRow<string>> Replies => Ids("encrypt");

    [Theory]
    [MemberData(nameof(Signatures))]
    public void A_signature_is_the_expected_one(string id)
    {
        var v = Vectors.Get(File, id);
        var parts = v.TryGetProperty("parts", out var list)
            ? list.EnumerateArray().Select(p => p.ToString()).ToArray()
            : [Text(v, "token"), Text(v, "timestamp"), Text(v, "nonce")];

        Assert.Equal(Vectors.TextOrNull(v, "expect_signature") ?? Text(v, "expect"), WeChatSignature.Of(parts));
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public void An_encrypted_body_opens_or_is_refused_as_expected(string id)
    {
        var v = Vectors.Get(File, id);
        var encrypted = GuardedXml.Read(Text(v, "body")).Value!.Value("Encrypt")!;

        var text = WeChatEnvelope.Open(Settings(v), encrypted, Text(v, "timestamp"), Text(v, "nonce"), Text(v, "msg_signature"), out var refusal);

        Assert.Equal(
            Vectors.TextOrNull(v, "expect_error") switch { null => null, "signature" => 401, _ => 403 },
            refusal?.StatusCode);
        Assert.Equal(Vectors.TextOrNull(v, "expect_plain"), text);
        if (v.TryGetProperty("expect_fields", out var fields))
        {
            Assert.Empty(XmlFields.Differences(fields, GuardedXml.Read(text!).Value!));
        }
    }

    [Theory]
    [MemberData(nameof(Echoes))]
    public void An_encrypted_echo_opens(string id)
    {
        var v = Vectors.Get(File, id);

        var echo = WeChatEnvelope.Open(Settings(v), Text(v, "echostr"), Text(v, "timestamp"), Text(v, "nonce"), Text(v, "msg_signature"), out _);

        Assert.Equal(Text(v, "expect_echo"), echo);
    }

    [Theory]
    [MemberData(nameof(Replies))]
    public void A_reply_is_encrypted_byte_for_byte(string id)
    {
        var v = Vectors.Get(File, id);
        var settings = Settings(v);
        var random = Encoding.ASCII.GetBytes(Text(v, "random16"));

        Assert.Equal(Text(v, "expect_encrypt"), WeChatCrypto.Encrypt(settings.AesKey!, settings.AppId, random, Text(v, "plaintext")));
        if (Vectors.TextOrNull(v, "expect_body") is { } body)
        {
            Assert.Equal(body, WeChatEnvelope.Close(settings, settings.AesKey!, Text(v, "plaintext"), Text(v, "timestamp"), Text(v, "nonce"), random));
        }
    }

    private static WeChatSettings Settings(JsonElement v) => new(
        Text(v, "receive_id"), "secret", Text(v, "token"), WeChatCrypto.ReadKey(Text(v, "encoding_aes_key")), WeChatMode.Secure, null, WeChatSettings.RealPlatform);

    private static IEnumerable<TheoryDataRow<string>> Ids(params string[] ops) => Vectors.Ids(File, v => ops.Contains(Text(v, "op")));

    private static string Text(JsonElement v, string name) => Vectors.Text(v, name);
}
