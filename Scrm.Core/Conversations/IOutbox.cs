namespace Scrm.Core.Conversations;

/// <summary>Messages on their way. Entries enter and leave by commits; between, one worker at a time holds one.</summary>
public interface IOutbox
{
    /// <summary>
    /// Takes entries that are due and first of their conversation, for <paramref name="lease"/>. Never an entry somebody holds.
    /// </summary>
    Task<IReadOnlyList<OutboxEntry>> ClaimAsync(string workerId, DateTimeOffset now, TimeSpan lease, int limit, CancellationToken cancellationToken);

    /// <summary>Puts a held entry back to be tried again at <paramref name="dueAt"/>; counts the try.</summary>
    Task PostponeAsync(string messageId, string workerId, DateTimeOffset dueAt, CancellationToken cancellationToken);

    /// <summary>Entries whose holder's lease ended without a word, and passive ones whose hand-over was not confirmed in time: their outcome is unknown.</summary>
    Task<IReadOnlyList<OutboxEntry>> AbandonedAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken);

    /// <summary>When the next entry is due, or null when there is none.</summary>
    Task<DateTimeOffset?> NextDueAsync(CancellationToken cancellationToken);

    /// <summary>True while entries of the conversation have not left: a new reply must queue behind them.</summary>
    Task<bool> HasPendingAsync(string conversationId, CancellationToken cancellationToken);
}
