using Scrm.Core.Routing.Decisions;

namespace Scrm.Core.Routing.Picking;

/// <summary>One after another by id, whoever may; the team's turn says who was last.</summary>
public sealed class RoundRobin : IPickStrategy
{
    /// <inheritdoc/>
    public string Name => "roundRobin";

    /// <inheritdoc/>
    public bool TakesTurns => true;

    /// <inheritdoc/>
    public Candidate Pick(IReadOnlyList<Candidate> candidates, TeamTurn turn)
    {
        var inOrder = candidates.OrderBy(c => c.Id, StringComparer.Ordinal).ToList();
        return inOrder.Find(c => string.CompareOrdinal(c.Id, turn.AgentId) > 0) ?? inOrder[0];
    }
}
