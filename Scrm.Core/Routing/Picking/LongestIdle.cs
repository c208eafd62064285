using Scrm.Core.Routing.Decisions;

namespace Scrm.Core.Routing.Picking;

/// <summary>The one to whom nothing was given and from whom nothing was taken for longest; who never had anything first.</summary>
public sealed class LongestIdle : IPickStrategy
{
    /// <inheritdoc/>
    public string Name => "longestIdle";

    /// <inheritdoc/>
    public Candidate Pick(IReadOnlyList<Candidate> candidates, TeamTurn turn) => candidates
        .OrderBy(c => c.Seat.IdleSince ?? DateTimeOffset.MinValue)
        .ThenBy(c => c.Share)
        .ThenBy(c => c.Id, StringComparer.Ordinal)
        .First();
}
