using System.Security.Cryptography;
using System.Text;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>Opens what the platform encrypted for us and closes what we answer.</summary>
internal static class WeChatEnvelope
{
    /// <summary>The message in an <c>Encrypt</c> element, or null with the refusal. The signature is checked before anything is decrypted.</summary>
    public static string? Open(WeChatSettings settings, string encrypted, string timestamp, string nonce, string signature, out WebhookRefusal? refusal)
    {
        refusal = null;
        if (settings.AesKey is not { } key)
        {
            refusal = new WebhookRefusal(400, "The body is encrypted and the inbox has no key.", "noKey");
        }
        else if (!WeChatSignature.Matches(signature, settings.Token, timestamp, nonce, encrypted))
        {
            refusal = new WebhookRefusal(401, "The signature of the encrypted body is wrong.", "signature");
        }
        else if (!WeChatCrypto.TryDecrypt(key, encrypted, out var message, out var receiver))
        {
            refusal = new WebhookRefusal(400, "The body cannot be decrypted with the inbox's key.", "wrongKey");
        }
        else if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(receiver), Encoding.UTF8.GetBytes(settings.AppId)))
        {
            refusal = new WebhookRefusal(403, "The message is for another account.", "otherAccount");
        }
        else
        {
            return message;
        }

        return null;
    }

    /// <summary>The reply as the platform wants it in encrypted modes.</summary>
    public static string Close(WeChatSettings settings, byte[] key, string message, string timestamp, string nonce, ReadOnlySpan<byte> random16)
    {
        var encrypted = WeChatCrypto.Encrypt(key, settings.AppId, random16, message);
        var signature = WeChatSignature.Of(settings.Token, timestamp, nonce, encrypted);
        return $"""
            <xml>
            <Encrypt><![CDATA[{encrypted}]]></Encrypt>
            <MsgSignature><![CDATA[{signature}]]></MsgSignature>
            <TimeStamp>{timestamp}</TimeStamp>
            <Nonce><![CDATA[{nonce}]]></Nonce>
            </xml>
            """;
    }
}
