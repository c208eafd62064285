using System.Globalization;
using System.Security.Cryptography;
using Scrm.Emulators.WeChat.Accounts;
using Scrm.Emulators.WeChat.State;
using Scrm.Emulators.WeChat.Wire;

namespace Scrm.Emulators.WeChat.Push;

/// <summary>Address and body of one try: fresh timestamp, nonce and seal around the same message.</summary>
internal sealed record SignedPush(string Url, string Body)
{
    public static SignedPush Of(PushJob job, DateTimeOffset now)
    {
        var settings = job.Account.Settings;
        var timestamp = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var nonce = RandomNumberGenerator.GetInt32(100_000_000, int.MaxValue).ToString(CultureInfo.InvariantCulture);
        var query = $"signature={UrlSignature.Of(settings.Token, timestamp, nonce)}&timestamp={timestamp}&nonce={nonce}"
            + $"&openid={Uri.EscapeDataString(job.Follower.OpenId)}";
        if (job.Account.Envelope is not { } envelope)
        {
            return new(Address(settings, query), job.ClearXml);
        }

        var encrypt = envelope.Seal(job.ClearXml);
        query += $"&encrypt_type=aes&msg_signature={UrlSignature.Of(settings.Token, timestamp, nonce, encrypt)}";
        var body = settings.Mode == WeChatMode.Compatible
            ? job.ClearXml[..^"</xml>".Length] + $"<Encrypt><![CDATA[{encrypt}]]></Encrypt>\n</xml>"
            : PushXml.Write([XmlField.Text("ToUserName", settings.AccountId), XmlField.Text("Encrypt", encrypt)]);
        return new(Address(settings, query), body);
    }

    /// <summary>The address check of the back office: a GET whose <c>echostr</c> must come back.</summary>
    public static (string Url, string Echo) Handshake(AccountState account, DateTimeOffset now)
    {
        var timestamp = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var nonce = RandomNumberGenerator.GetInt32(100_000_000, int.MaxValue).ToString(CultureInfo.InvariantCulture);
        var echo = RandomNumberGenerator.GetString("0123456789", 19);
        var signature = UrlSignature.Of(account.Settings.Token, timestamp, nonce);
        return (Address(account.Settings, $"signature={signature}&echostr={echo}&timestamp={timestamp}&nonce={nonce}"), echo);
    }

    private static string Address(EmulatedWeChatAccount settings, string query) =>
        settings.WebhookUrl + (settings.WebhookUrl.Contains('?', StringComparison.Ordinal) ? "&" : "?") + query;
}
