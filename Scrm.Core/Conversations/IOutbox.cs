namespace Scrm.Core.Conversations;

/// <summary>Messages on their way. Entries enter and leave by commits; between, one worker at a time holds one.</summary>
public interface IOutbox
{
    /// <summary>
    /// Takes entries that are due at <paramref name="now"/> and first of their conversation, for <paramref name="lease"/> by the store's
    /// clock. Never an entry somebody holds.
    /// </summary>
    Task<IReadOnlyList<OutboxEntry>> ClaimAsync(string workerId, DateTimeOffset now, TimeSpan lease, int limit, CancellationToken cancellationToken);

    /// <summary>
    /// Takes one entry before anybody tried to send it, for <paramref name="lease"/> by the store's clock: nobody else gets it then.
    /// False: somebody holds it, tried it, or it is gone.
    /// </summary>
    Task<bool> HoldAsync(string messageId, string workerId, TimeSpan lease, CancellationToken cancellationToken);

    /// <summary>Goes on holding an entry for <paramref name="lease"/> from now on by the store's clock. False: the worker does not hold it any more.</summary>
    Task<bool> ProlongAsync(string messageId, string workerId, TimeSpan lease, CancellationToken cancellationToken);

    /// <summary>
    /// Puts a held entry back to be tried again at <paramref name="dueAt"/>; counts the try. False: the worker does not hold it any more. Who was
    /// told that it is abandoned is <see cref="OutboxEntry.Abandoned"/>.
    /// </summary>
    Task<bool> PostponeAsync(string messageId, string workerId, DateTimeOffset dueAt, CancellationToken cancellationToken);

    /// <summary>Puts a held entry back untried. False: the worker does not hold it any more.</summary>
    Task<bool> ReleaseAsync(string messageId, string workerId, CancellationToken cancellationToken);

    /// <summary>Entries whose holder's lease ended without a word, and passive ones whose hand-over was not confirmed in time: their outcome is unknown.</summary>
    Task<IReadOnlyList<OutboxEntry>> AbandonedAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken);

    /// <summary>When the next entry is due, or null when there is none.</summary>
    Task<DateTimeOffset?> NextDueAsync(CancellationToken cancellationToken);

    /// <summary>What of the conversation has not left: a new reply must queue behind it.</summary>
    Task<PendingMessages> PendingAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>What waits, inbox by inbox; those without anything are left out.</summary>
    Task<IReadOnlyList<OutboxBacklog>> BacklogAsync(CancellationToken cancellationToken);
}
