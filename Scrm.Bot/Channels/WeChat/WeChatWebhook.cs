using System.Text;
using Scrm.Bot.Channels.Xml;
using Scrm.Core.Foundation;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>
/// Checks a call of the platform and brings its push into the clear. Timestamps have no age limit: clocks differ, and repeats are
/// told by their ids.
/// </summary>
internal static class WeChatWebhook
{
    public static WebhookAnswer Verify(WeChatSettings settings, WebhookRequest request) =>
        !request.Query.TryGetValue("echostr", out var echo)
            ? WebhookAnswer.Text("echostr is missing.", 400)
            : CheckSignature(settings, request) is { } refusal
                ? WebhookAnswer.Text(refusal.Reason, refusal.StatusCode)
                : WebhookAnswer.Text(echo);

    /// <summary>The push, or null with the refusal.</summary>
    public static WeChatPush? Read(WeChatSettings settings, WebhookRequest request, out WebhookRefusal? refusal)
    {
        refusal = CheckSignature(settings, request);
        if (refusal is not null)
        {
            return null;
        }

        var outer = GuardedXml.Read(request.Body.Span);
        if (!outer.IsOk)
        {
            refusal = Unreadable(outer.Fault);
            return null;
        }

        var stamp = $"{request.Query["timestamp"]}.{request.Query["nonce"]}";
        var encrypted = settings.Mode == WeChatMode.Plain ? null : outer.Value.Value("Encrypt");
        var push = encrypted is null
            ? Clear(settings, request, outer.Value, stamp, out refusal)
            : Decrypt(settings, request, encrypted, stamp, out refusal);
        if (push is not null && !IsOurs(settings, push.Xml))
        {
            refusal = new WebhookRefusal(403, "The message is for another account.", "otherAccount");
            return null;
        }

        return push;
    }

    private static WebhookRefusal? CheckSignature(WeChatSettings settings, WebhookRequest request)
    {
        var query = request.Query;
        if (!query.TryGetValue("signature", out var signature) ||
            !query.TryGetValue("timestamp", out var timestamp) ||
            !query.TryGetValue("nonce", out var nonce))
        {
            return new WebhookRefusal(400, "signature, timestamp or nonce is missing.");
        }

        return WeChatSignature.Matches(signature, settings.Token, timestamp, nonce)
            ? null
            : new WebhookRefusal(401, "The signature is wrong.", "signature");
    }

    private static WeChatPush? Clear(WeChatSettings settings, WebhookRequest request, XmlField xml, string stamp, out WebhookRefusal? refusal)
    {
        // While an account is switched over, the platform still sends clear pushes for minutes: compatible takes both.
        refusal = settings.Mode == WeChatMode.Secure || (settings.Mode == WeChatMode.Compatible && IsEncryptedCall(request))
            ? new WebhookRefusal(400, "The inbox takes encrypted bodies only.", "wantsEncrypted")
            : xml.Value("FromUserName") is null && xml.Value("Encrypt") is not null
                ? new WebhookRefusal(400, "The body is encrypted and the inbox is set to plain mode.", "wantsPlain")
                : null;
        return refusal is null ? new WeChatPush(xml, Encoding.UTF8.GetString(request.Body.Span), false, stamp) : null;
    }

    private static bool IsEncryptedCall(WebhookRequest request) =>
        request.Query.TryGetValue("encrypt_type", out var type) && type.Equals("aes", StringComparison.OrdinalIgnoreCase);

    private static WeChatPush? Decrypt(WeChatSettings settings, WebhookRequest request, string encrypted, string stamp, out WebhookRefusal? refusal)
    {
        if (!request.Query.TryGetValue("msg_signature", out var signature))
        {
            refusal = new WebhookRefusal(400, "msg_signature is missing.");
            return null;
        }

        var text = WeChatEnvelope.Open(settings, encrypted, request.Query["timestamp"], request.Query["nonce"], signature, out refusal);
        if (text is null)
        {
            return null;
        }

        var inner = GuardedXml.Read(text);
        refusal = inner.IsOk ? null : Unreadable(inner.Fault);
        return inner.IsOk ? new WeChatPush(inner.Value, text, true, stamp) : null;
    }

    private static bool IsOurs(WeChatSettings settings, XmlField xml) =>
        settings.AccountId is null || xml.Value("ToUserName") == settings.AccountId;

    private static WebhookRefusal Unreadable(Fault fault) => new(fault.Detail == "tooLarge" ? 413 : 400, fault.Message);
}
