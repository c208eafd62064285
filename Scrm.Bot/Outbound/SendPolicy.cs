using Scrm.Bot.Channels;
using Scrm.Core.Conversations;

namespace Scrm.Bot.Outbound;

/// <summary>What follows from one try to send. Pure.</summary>
internal static class SendPolicy
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    /// <summary>Dropped before it is sent: a person took over after the bot spoke.</summary>
    public static DeliveryError Superseded { get; } = new(
        "superseded", "人工已接入，机器人的这条回复没有发送。", "An agent took over; this reply of the bot was not sent.");

    /// <summary>Its holder died between sending and writing down.</summary>
    public static DeliveryError Unknown { get; } = new(
        "unconfirmed", "没有收到平台的确认，客户可能已收到。请确认后再决定是否重发。", "The platform did not confirm; the customer may have it. Check before you resend.");

    /// <summary>The inbox is gone or switched off.</summary>
    public static DeliveryError NoInbox { get; } = new(
        "inboxDisabled", "该账号已停用，消息没有发送。请联系管理员。", "This inbox is disabled; the message was not sent. Ask an administrator.");

    /// <summary>True: the bot's words are stale, a person speaks now.</summary>
    public static bool IsStale(OutboxEntry entry, Conversation conversation) =>
        entry.Author == AuthorKind.Bot && conversation.Owner.Kind == OwnerKind.Agent;

    /// <summary>The report to write down, or null when the message is to be tried again.</summary>
    /// <param name="entry">The message.</param>
    /// <param name="outcome">What became of the try.</param>
    /// <param name="maxTries">Tries at most.</param>
    /// <param name="knowsRepeats">True: sent again it is shown once.</param>
    public static DeliveryReport? ReportOf(OutboxEntry entry, SendOutcome outcome, int maxTries, bool knowsRepeats = false) => outcome.Kind switch
    {
        SendKind.Sent => new(entry.ConversationId, entry.MessageId, DeliveryStatus.Sent, PlatformMessageId: outcome.PlatformMessageId),
        SendKind.Refused => new(
            entry.ConversationId,
            entry.MessageId,
            DeliveryStatus.Failed,
            outcome.Error,
            Window: outcome.WindowShut ? WindowEffect.Shut : WindowEffect.GiveBack),
        SendKind.Uncertain when knowsRepeats && entry.Attempts + 1 < maxTries => null,
        SendKind.Uncertain => new(entry.ConversationId, entry.MessageId, DeliveryStatus.Uncertain, outcome.Error),
        SendKind.NotReached or SendKind.Wait when entry.Attempts + 1 >= maxTries => new(
            entry.ConversationId, entry.MessageId, DeliveryStatus.Failed, outcome.Error, Window: WindowEffect.GiveBack),
        _ => null,
    };

    /// <summary>When to try again: as told, else doubling from one second to one minute, spread by <paramref name="jitter"/> (0–1).</summary>
    public static TimeSpan PauseAfter(OutboxEntry entry, SendOutcome outcome, double jitter) =>
        outcome.RetryAfter ?? Doubled(entry.Attempts) * (0.5 + (jitter / 2));

    private static TimeSpan Doubled(int attempts)
    {
        var pause = FirstPause * Math.Pow(2, Math.Min(attempts, 10));
        return pause < LongestPause ? pause : LongestPause;
    }
}
