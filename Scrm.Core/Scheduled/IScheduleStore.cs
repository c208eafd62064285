namespace Scrm.Core.Scheduled;

/// <summary>Replies that are to leave later.</summary>
public interface IScheduleStore
{
    /// <summary>Adds one that waits.</summary>
    Task AddAsync(ScheduledReply reply, CancellationToken cancellationToken);

    /// <summary>One, or null.</summary>
    Task<ScheduledReply?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>A conversation's, newest first.</summary>
    Task<IReadOnlyList<ScheduledReply>> OfConversationAsync(string conversationId, int limit, CancellationToken cancellationToken);

    /// <summary>Those that wait and are due, the longest due first.</summary>
    Task<IReadOnlyList<ScheduledReply>> DueAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken);

    /// <summary>Settles one that waits. False: it does not wait any more, and stays as it is.</summary>
    Task<bool> SettleAsync(string id, ScheduleState state, string? why, DateTimeOffset at, CancellationToken cancellationToken);
}
