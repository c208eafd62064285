using Scrm.Core.Scheduled;

namespace Scrm.Tests.AgentConsole;

/// <summary>Scheduled replies of a process that ends after each reply is given to the outbox and before that is written down.</summary>
internal sealed class DyingSchedule(IScheduleStore store) : IScheduleStore
{
    public Task AddAsync(ScheduledReply reply, CancellationToken cancellationToken) => store.AddAsync(reply, cancellationToken);

    public Task<ScheduledReply?> FindAsync(string id, CancellationToken cancellationToken) => store.FindAsync(id, cancellationToken);

    public Task<IReadOnlyList<ScheduledReply>> OfConversationAsync(string conversationId, int limit, CancellationToken cancellationToken) =>
        store.OfConversationAsync(conversationId, limit, cancellationToken);

    public Task<IReadOnlyList<ScheduledReply>> DueAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken) => store.DueAsync(now, limit, cancellationToken);

    public Task<bool> SettleAsync(string id, ScheduleState state, string? why, DateTimeOffset at, CancellationToken cancellationToken) =>
        throw new IOException("The process has ended.");
}
