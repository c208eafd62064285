using System.Globalization;
using System.Net;
using Scrm.Core.Conversations;

namespace Scrm.Bot.Channels.BotFramework;

/// <summary>Why a message does not arrive, and what a connector's status means for it. Pure.</summary>
internal static class BotFrameworkErrors
{
    public static DeliveryError Settings { get; } = new(
        "badSettings", "收件账号设置不完整，请管理员检查。", "The inbox's settings are incomplete; an admin should check them.");

    public static DeliveryError Place { get; } = new(
        "badSettings", "这个会话的回复地址不在允许的 ServiceUrls 里，请管理员检查。", "The address answers go to is not among the allowed ServiceUrls; an admin should check them.");

    public static DeliveryError Empty { get; } = new("empty", "消息没有文字。", "The message has no words.");

    public static DeliveryError Kind { get; } = new("unsupportedType", "这种消息不能发到这个平台。", "This kind of message cannot be sent to this platform.");

    public static DeliveryError FileMissing { get; } = new("mediaMissing", "附件已不存在，请重新上传。", "The attachment is gone; upload it again.");

    public static DeliveryError FileTooLarge { get; } = new(
        "mediaTooLarge", "附件太大：这个平台随消息只收 200 KB 以内的文件，请改发链接。", "The attachment is too large: up to 200 KB travel with a message here; send a link instead.");

    public static DeliveryError NotReached { get; } = new("notReached", "暂时连不上平台，稍后会自动再试。", "The platform cannot be reached now; it is tried again.");

    public static DeliveryError NoToken { get; } = new(
        "noToken", "令牌服务没有给出令牌，稍后会自动再试；一直如此请管理员检查密钥。", "The authority gives no token; it is tried again. If that stays so, an admin should check the secret.");

    public static DeliveryError Unanswered { get; } = new(
        "unconfirmed", "平台没有回应，客户可能已收到。请确认后再决定是否重发。", "The platform did not answer; the customer may have it. Check before you resend.");

    /// <summary>What follows from a connector's answer.</summary>
    public static SendOutcome Outcome(HttpStatusCode status, TimeSpan? retryAfter)
    {
        var code = ((int)status).ToString(CultureInfo.InvariantCulture);
        return status switch
        {
            HttpStatusCode.TooManyRequests => SendOutcome.Wait(retryAfter, new("rateLimited", "平台要求稍后再发。", "The platform asks to wait.", code)),
            HttpStatusCode.Forbidden => SendOutcome.Refused(new("blocked", "客户屏蔽了我们，或机器人已不在会话里。", "The customer blocked us, or the bot is no longer in the conversation.", code)),
            HttpStatusCode.NotFound or HttpStatusCode.Gone => SendOutcome.Refused(new("conversationGone", "平台上的会话已不存在。", "The platform no longer has the conversation.", code)),
            HttpStatusCode.Unauthorized => SendOutcome.Refused(new("badCredentials", "平台不接受我们的凭据，请管理员检查。", "The platform does not accept our credentials; an admin should check them.", code)),
            HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError => SendOutcome.Uncertain(Unanswered with { PlatformCode = code }),
            _ => SendOutcome.Refused(new("refusedByPlatform", "平台不接受这条消息。", "The platform does not take this message.", code)),
        };
    }
}
