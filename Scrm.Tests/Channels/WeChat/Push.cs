using System.Text;
using Scrm.Bot.Channels;
using Scrm.Bot.Channels.WeChat;

namespace Scrm.Tests.Channels.WeChat;

/// <summary>Calls as the platform makes them, signed and, where asked, encrypted.</summary>
internal static class Push
{
    public const string Timestamp = "1767225600";
    public const string Nonce = "1804289383";

    public static string Text(string content = "hi", string id = "1", string to = "gh_1") =>
        $"<xml><ToUserName>{to}</ToUserName><FromUserName>o1</FromUserName><CreateTime>1767225599</CreateTime>" +
        $"<MsgType>text</MsgType><Content><![CDATA[{content}]]></Content><MsgId>{id}</MsgId></xml>";

    public static string Event(string name, string fields = "") =>
        "<xml><ToUserName>gh_1</ToUserName><FromUserName>o1</FromUserName>" +
        $"<MsgType>event</MsgType><Event>{name}</Event>{fields}</xml>";

    public static WebhookRequest Clear(string body, params (string Name, string? Value)[] changes) =>
        Call("POST", body, [("signature", WeChatSignature.Of(WeChatAccount.Token, Timestamp, Nonce)), ("timestamp", Timestamp), ("nonce", Nonce), .. changes]);

    public static WebhookRequest Encrypted(string body, string appId = WeChatAccount.AppId, params (string Name, string? Value)[] changes)
    {
        var encrypted = WeChatCrypto.Encrypt(WeChatCrypto.ReadKey(WeChatAccount.Key)!, appId, "0123456789abcdef"u8, body);
        return Clear(
            $"<xml><ToUserName>gh_1</ToUserName><Encrypt>{encrypted}</Encrypt></xml>",
            [("encrypt_type", "aes"), ("msg_signature", WeChatSignature.Of(WeChatAccount.Token, Timestamp, Nonce, encrypted)), .. changes]);
    }

    public static WebhookRequest Call(string method, string body, params (string Name, string? Value)[] query)
    {
        var values = new Dictionary<string, string>();
        foreach (var (name, value) in query)
        {
            if (value is null)
            {
                values.Remove(name);
            }
            else
            {
                values[name] = value;
            }
        }

        return new WebhookRequest(method, values, new Dictionary<string, string>(), Encoding.UTF8.GetBytes(body));
    }
}
