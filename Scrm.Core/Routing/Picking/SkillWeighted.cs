using Scrm.Core.Routing.Decisions;

namespace Scrm.Core.Routing.Picking;

/// <summary>
/// The best in the skills wanted, less what is on his desk: a level more outweighs a fifth of the capacity taken. Where no skill is
/// wanted, the least loaded.
/// </summary>
public sealed class SkillWeighted : IPickStrategy
{
    private const double LoadWeight = 5;

    /// <inheritdoc/>
    public string Name => "skillWeighted";

    /// <inheritdoc/>
    public Candidate Pick(IReadOnlyList<Candidate> candidates, TeamTurn turn) => candidates
        .OrderByDescending(c => c.SkillPoints - LoadWeight * c.Share)
        .ThenBy(c => c.Seat.IdleSince ?? DateTimeOffset.MinValue)
        .ThenBy(c => c.Id, StringComparer.Ordinal)
        .First();
}
