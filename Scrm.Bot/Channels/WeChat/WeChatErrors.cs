using System.Globalization;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>What a failed call means: for the message that was to go out, and for a person who asked.</summary>
internal static class WeChatErrors
{
    // The platform's day: China has no summer time.
    private static readonly TimeSpan China = TimeSpan.FromHours(8);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>What became of a send.</summary>
    public static SendOutcome Outcome(WeChatFailure failure, DateTimeOffset now)
    {
        var error = Error(failure);
        return failure.Kind switch
        {
            WeChatFailureKind.NotReached => SendOutcome.NotReached(error),
            WeChatFailureKind.Unanswered => SendOutcome.Uncertain(error),
            WeChatFailureKind.Throttled => SendOutcome.Wait(failure.RetryAfter ?? Minute, error),
            WeChatFailureKind.NoSuchCall => SendOutcome.Refused(error),
            _ => failure.Code switch
            {
                -1 => SendOutcome.Wait(null, error),
                45009 => SendOutcome.Wait(UntilTomorrow(now), error),
                45011 => SendOutcome.Wait(Minute, error),
                _ => SendOutcome.Refused(error, windowShut: failure.Code is 45015 or 45047),
            },
        };
    }

    public static DeliveryError Error(WeChatFailure failure)
    {
        var code = failure.Code == 0 ? null : failure.Code.ToString(CultureInfo.InvariantCulture);
        return failure.Kind switch
        {
            WeChatFailureKind.NotReached => new(
                "notReached", "连不上微信，稍后会自动重试。", "WeChat cannot be reached; it is tried again by itself.", code),
            WeChatFailureKind.Unanswered => new(
                "noAnswer", "微信没有回应，消息可能已送达；请先向客户确认，再决定是否重发。",
                "WeChat did not answer, the message may have arrived; ask the customer before sending again.", code),
            WeChatFailureKind.Throttled => new("minuteLimit", "调用过于频繁，稍后会自动重试。", "Too many calls; it is tried again by itself.", code),
            WeChatFailureKind.NoSuchCall => new(
                "badAddress", "接口地址没有微信服务，请管理员检查 ApiBaseUrl。",
                "There is no WeChat API at this address; an admin should check ApiBaseUrl.", code),
            _ when WeChatErrorWords.All.TryGetValue(failure.Code, out var words) => new(words.Code, words.Text, words.TextEn, code),
            _ => new("refusedByPlatform", $"微信拒绝了此操作（错误码 {code}），请联系管理员。", $"WeChat said no (code {code}); tell an admin.", code),
        };
    }

    /// <summary>The same for a person who asked for something other than a send.</summary>
    public static Fault Fault(WeChatFailure failure)
    {
        var error = Error(failure);
        var kind = failure.Kind != WeChatFailureKind.Platform ? FaultCode.Conflict : failure.Code switch
        {
            40003 or 40007 or 45159 or 46003 => FaultCode.NotFound,
            48001 or 50001 => FaultCode.Forbidden,
            -1 or 45009 or 45011 => FaultCode.Conflict,
            _ => FaultCode.Invalid,
        };
        return new Fault(kind, error.TextEn, error.Code);
    }

    private static TimeSpan UntilTomorrow(DateTimeOffset now)
    {
        var there = now.ToOffset(China);
        return new DateTimeOffset(there.Date.AddDays(1), China) + Minute - now;
    }
}
