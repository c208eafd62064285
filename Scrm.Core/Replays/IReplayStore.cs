using Scrm.Core.Editions;

namespace Scrm.Core.Replays;

/// <summary>Replays with what they found, so that they outlive the process.</summary>
public interface IReplayStore
{
    /// <summary>Adds a run with its draft and the conversations it plays, in order.</summary>
    Task AddAsync(ReplayJob job, BookDraft draft, IReadOnlyList<string> conversationIds, CancellationToken cancellationToken);

    /// <summary>One, or null.</summary>
    Task<ReplayJob?> GetAsync(string id, CancellationToken cancellationToken);

    /// <summary>All, newest first.</summary>
    Task<IReadOnlyList<ReplayJob>> ListAsync(CancellationToken cancellationToken);

    /// <summary>The draft of a run.</summary>
    Task<BookDraft> DraftAsync(string id, CancellationToken cancellationToken);

    /// <summary>The conversations of a run.</summary>
    Task<IReadOnlyList<string>> PlanAsync(string id, CancellationToken cancellationToken);

    /// <summary>
    /// Saves progress when the stored version is <paramref name="expectedVersion"/>, false otherwise; <paramref name="lines"/> take the places
    /// from <paramref name="first"/> on, and what stood there or behind goes.
    /// </summary>
    Task<bool> SaveAsync(ReplayJob job, long expectedVersion, int first, IReadOnlyList<ReplayLine> lines, CancellationToken cancellationToken);

    /// <summary>Lines that would have been different, in order; unset members do not filter.</summary>
    Task<IReadOnlyList<ReplayLine>> LinesAsync(ReplayQuery query, CancellationToken cancellationToken);
}
