using Scrm.Emulators.WeChat.Accounts;
using Scrm.Emulators.WeChat.Wire;

namespace Scrm.Emulators.WeChat.Push;

/// <summary>Judges the gateway's answer to a push: empty or <c>success</c>, a genuine reply document, or nonsense.</summary>
internal static class AnswerReader
{
    private static readonly HashSet<string> Types = ["text", "image", "voice", "video", "music", "news", "transfer_customer_service"];

    public static PushVerdict Judge(PushJob job, WebhookAnswer answer)
    {
        if (answer.Trouble is { } trouble)
        {
            return PushVerdict.Retry(trouble, atOnce: trouble == WebhookClient.TimedOut);
        }

        if (answer.Status != 200)
        {
            return PushVerdict.Retry("status is not 200");
        }

        var body = answer.Body.Trim();
        if (body is "" or "success")
        {
            return new(true, "handled");
        }

        if (ForeignXml.Read(body) is not { } document)
        {
            return PushVerdict.Retry("neither success nor XML");
        }

        return document.Find("Encrypt") is { } sealedReply
            ? Opened(job, document, sealedReply.Text)
            : job.Account.Settings.Mode == WeChatMode.Secure
                ? PushVerdict.Retry("clear reply in secure mode")
                : Reply(job, document, null);
    }

    private static PushVerdict Opened(PushJob job, ForeignXml document, string encrypt)
    {
        if (job.Account.Envelope is not { } envelope)
        {
            return PushVerdict.Retry("sealed reply in plain mode");
        }

        var expected = UrlSignature.Of(job.Account.Settings.Token, document["TimeStamp"], document["Nonce"], encrypt);
        if (document["MsgSignature"] != expected)
        {
            return PushVerdict.Retry("MsgSignature of the reply is wrong");
        }

        var clear = envelope.Open(encrypt);
        return clear is not null && ForeignXml.Read(clear) is { } inner
            ? Reply(job, inner, clear)
            : PushVerdict.Retry("reply cannot be opened");
    }

    private static PushVerdict Reply(PushJob job, ForeignXml reply, string? clear)
    {
        var trouble = reply["ToUserName"] != job.Follower.OpenId ? "ToUserName of the reply is not the follower"
            : reply["FromUserName"] != job.Account.Settings.AccountId ? "FromUserName of the reply is not the account"
            : !long.TryParse(reply["CreateTime"], out _) ? "CreateTime of the reply is not a number"
            : !Types.Contains(reply["MsgType"]) ? "MsgType of the reply is unknown"
            : null;
        return trouble is null
            ? new(true, $"reply: {reply["MsgType"]}", reply, clear)
            : PushVerdict.Retry(trouble) with { ReplyClear = clear };
    }
}
