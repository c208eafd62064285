using Scrm.Core.Routing.Decisions;

namespace Scrm.Core.Routing.Picking;

/// <summary>The one with the smallest share of the capacity taken; of equals, the one who has been idle longest.</summary>
public sealed class LeastLoaded : IPickStrategy
{
    /// <inheritdoc/>
    public string Name => "leastLoaded";

    /// <inheritdoc/>
    public Candidate Pick(IReadOnlyList<Candidate> candidates, TeamTurn turn) => candidates
        .OrderBy(c => c.Share)
        .ThenBy(c => c.Seat.IdleSince ?? DateTimeOffset.MinValue)
        .ThenBy(c => c.Id, StringComparer.Ordinal)
        .First();
}
