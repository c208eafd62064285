using Scrm.Core.Conversations;

namespace Scrm.Bot.Outbound;

/// <summary>An outbox entry this process holds for a while.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Holder">Who holds it.</param>
/// <param name="ClaimedAt">A timestamp from before it was claimed, by the clock that runs on while the process stands still.</param>
internal sealed record HeldEntry(OutboxEntry Entry, string Holder, long ClaimedAt)
{
    /// <summary>How long an entry is held unless that is prolonged: when its holder dies the conversation's next message waits no longer.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(12);

    /// <summary>How often a holder at work prolongs it: one time may fail, and it is still held.</summary>
    public static readonly TimeSpan Prolonging = Lease / 4;

    /// <summary>True while nobody else can have called the entry abandoned, with time left to begin the send.</summary>
    public bool MayBeSent(TimeProvider time) => time.GetElapsedTime(ClaimedAt) < Lease * 2 / 3;
}
