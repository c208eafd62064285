using Scrm.Core.Conversations;
using Scrm.Core.Foundation;

namespace Scrm.Core.Scheduled;

/// <summary>When a reply may be scheduled, and when it is off. Pure.</summary>
public static class ScheduleRules
{
    /// <summary>Scheduled replies that wait in one conversation, at most.</summary>
    public const int Most = 5;

    /// <summary>The reason of one the customer was faster than.</summary>
    public const string CustomerWrote = "customerWrote";

    private static readonly TimeSpan Longest = TimeSpan.FromDays(30);

    /// <summary>Null: it may wait until then. A window that is known to close first refuses it at once.</summary>
    public static Fault? Refusal(Conversation conversation, DateTimeOffset dueAt, int waiting, DateTimeOffset now) =>
        dueAt <= now || dueAt > now + Longest ? new Fault(FaultCode.Invalid, "The time is in the future, at most 30 days ahead.", "scheduleTime")
        : waiting >= Most ? new Fault(FaultCode.Invalid, $"{Most} replies wait here already.", "tooManyScheduled")
        : conversation.ReplyWindow is { } window && window.Best(dueAt) is null
            ? new Fault(FaultCode.WindowClosed, "The platform's time to reply is over before then.", "windowClosesFirst")
        : null;

    /// <summary>The client id it is sent with, always the same: so it is sent once.</summary>
    public static string ClientIdOf(ScheduledReply reply) => $"scheduled:{reply.Id}";

    /// <summary>True: it stands among the lines since then already.</summary>
    public static bool HasLeft(ScheduledReply reply, IEnumerable<Message> since) => since.Any(m => m.ClientMessageId == ClientIdOf(reply));

    /// <summary>True: the customer's lines since then take it off.</summary>
    public static bool IsOff(ScheduledReply reply, IEnumerable<Message> since) =>
        reply.CancelOnReply && since.Any(m => m.Direction == MessageDirection.In && m.Seq > reply.BaseSeq);
}
