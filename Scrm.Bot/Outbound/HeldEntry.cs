using Scrm.Core.Conversations;

namespace Scrm.Bot.Outbound;

/// <summary>An outbox entry this process holds for a while.</summary>
/// <param name="entry">The entry.</param>
/// <param name="holder">Who holds it.</param>
/// <param name="claimedAt">A timestamp from before it was claimed, by the clock that runs on while the process stands still.</param>
internal sealed class HeldEntry(OutboxEntry entry, string holder, long claimedAt)
{
    /// <summary>How long an entry is held unless that is prolonged: when its holder dies the conversation's next message waits no longer.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(12);

    /// <summary>How often a holder at work prolongs it: one time may fail, and it is still held.</summary>
    public static readonly TimeSpan Prolonging = Lease / 4;

    private long _heldAt = claimedAt;

    /// <summary>The entry.</summary>
    public OutboxEntry Entry { get; } = entry;

    /// <summary>Who holds it.</summary>
    public string Holder { get; } = holder;

    /// <summary>True while nobody else can have called the entry abandoned, with time left to begin the send.</summary>
    public bool MayBeSent(TimeProvider time) => time.GetElapsedTime(Volatile.Read(ref _heldAt)) < Lease * 2 / 3;

    /// <summary>The lease was prolonged, no earlier than at this timestamp.</summary>
    public void Prolong(long heldAt) => Volatile.Write(ref _heldAt, heldAt);
}
