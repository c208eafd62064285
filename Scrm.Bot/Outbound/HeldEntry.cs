using Scrm.Core.Conversations;

namespace Scrm.Bot.Outbound;

/// <summary>An outbox entry this process holds for a while.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Holder">Who holds it.</param>
/// <param name="ClaimedAt">A timestamp from before it was claimed, by the clock that runs on while the process stands still.</param>
internal sealed record HeldEntry(OutboxEntry Entry, string Holder, long ClaimedAt)
{
    /// <summary>How long an entry is held.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);

    // An attachment, a token and the message itself, each as long as a platform may take.
    private static readonly TimeSpan LongestSend = TimeSpan.FromSeconds(30);

    /// <summary>True while a send begun now ends before somebody else may call the entry abandoned.</summary>
    public bool MayBeSent(TimeProvider time) => time.GetElapsedTime(ClaimedAt) < Lease - LongestSend;
}
