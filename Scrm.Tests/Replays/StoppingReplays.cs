using Scrm.Core.Editions;
using Scrm.Core.Replays;

namespace Scrm.Tests.Replays;

/// <summary>Stops its user after the first page it saved, as a process that ends does.</summary>
internal sealed class StoppingReplays(IReplayStore inner, CancellationTokenSource stop) : IReplayStore
{
    public Task AddAsync(ReplayJob job, BookDraft draft, IReadOnlyList<string> conversationIds, CancellationToken cancellationToken) =>
        inner.AddAsync(job, draft, conversationIds, cancellationToken);

    public Task<ReplayJob?> GetAsync(string id, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return inner.GetAsync(id, cancellationToken);
    }

    public Task<IReadOnlyList<ReplayJob>> ListAsync(CancellationToken cancellationToken) => inner.ListAsync(cancellationToken);

    public Task<BookDraft> DraftAsync(string id, CancellationToken cancellationToken) => inner.DraftAsync(id, cancellationToken);

    public Task<IReadOnlyList<string>> PlanAsync(string id, CancellationToken cancellationToken) => inner.PlanAsync(id, cancellationToken);

    public async Task<bool> SaveAsync(ReplayJob job, long expectedVersion, int first, IReadOnlyList<ReplayLine> lines, CancellationToken cancellationToken)
    {
        var saved = await inner.SaveAsync(job, expectedVersion, first, lines, cancellationToken);
        await stop.CancelAsync();
        return saved;
    }

    public Task<IReadOnlyList<ReplayLine>> LinesAsync(ReplayQuery query, CancellationToken cancellationToken) => inner.LinesAsync(query, cancellationToken);
}
