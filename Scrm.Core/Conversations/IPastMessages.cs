namespace Scrm.Core.Conversations;

/// <summary>All messages of all conversations in the order they were stored, for what runs over history.</summary>
public interface IPastMessages
{
    /// <summary>Position of the newest message; 0 when there is none.</summary>
    Task<long> LastAsync(CancellationToken cancellationToken);

    /// <summary>How many of them are at most at a position.</summary>
    Task<long> CountAsync(long upTo, CancellationToken cancellationToken);

    /// <summary>Messages above one position and at most at another, in order.</summary>
    Task<IReadOnlyList<PastMessage>> ReadAsync(long after, long upTo, int limit, CancellationToken cancellationToken);
}
