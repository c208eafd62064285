using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;

namespace Scrm.Core.Scheduled;

/// <summary>When a reply may be scheduled, and when it is off. Pure.</summary>
public static class ScheduleRules
{
    /// <summary>Scheduled replies that wait in one conversation, at most.</summary>
    public const int Most = 5;

    /// <summary>Attachments of one reply, at most.</summary>
    public const int MostAttachments = 9;

    /// <summary>The reason of one the customer was faster than.</summary>
    public const string CustomerWrote = "customerWrote";

    private static readonly TimeSpan Longest = TimeSpan.FromDays(30);

    /// <summary>Null: it is something that may be sent. Else what is wrong with it.</summary>
    public static Fault? ContentRefusal(string text, IReadOnlyList<MessageContent> attachments) =>
        attachments.Count > MostAttachments ? new Fault(FaultCode.Invalid, $"One reply takes at most {MostAttachments} attachments.", "tooManyAttachments")
        : attachments.Select(ContentRules.Refusal).FirstOrDefault(refusal => refusal is not null)
            ?? (attachments.Count > 0 && string.IsNullOrWhiteSpace(text) ? null : ContentRules.Refusal(MessageContent.OfText(text)));

    /// <summary>Null: it may wait until then. A window that is known to close first refuses it at once.</summary>
    public static Fault? Refusal(Conversation conversation, DateTimeOffset dueAt, int waiting, DateTimeOffset now) =>
        dueAt <= now || dueAt > now + Longest ? new Fault(FaultCode.Invalid, "The time is in the future, at most 30 days ahead.", "scheduleTime")
        : waiting >= Most ? new Fault(FaultCode.Invalid, $"{Most} replies wait here already.", "tooManyScheduled")
        : conversation.ReplyWindow is { } window && window.Best(dueAt) is null
            ? new Fault(FaultCode.WindowClosed, "The platform's time to reply is over before then.", "windowClosesFirst")
        : null;

    /// <summary>The messages of it that do not stand among the lines since then, in order.</summary>
    public static IReadOnlyList<ScheduledPart> Missing(ScheduledReply reply, IReadOnlyCollection<Message> since) =>
        [.. ScheduledPart.Of(reply).Where(part => !since.Any(m => m.ClientMessageId == part.ClientId))];

    /// <summary>True: the customer's lines since then take it off. What has begun to leave leaves whole.</summary>
    public static bool IsOff(ScheduledReply reply, IReadOnlyCollection<Message> since) =>
        reply.CancelOnReply
        && since.Any(m => m.Direction == MessageDirection.In && m.Seq > reply.BaseSeq)
        && Missing(reply, since).Count == ScheduledPart.Of(reply).Count;
}
