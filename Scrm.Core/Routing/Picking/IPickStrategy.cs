using Scrm.Core.Routing.Decisions;

namespace Scrm.Core.Routing.Picking;

/// <summary>A way to choose among agents who all may; a team names it. Pure.</summary>
public interface IPickStrategy
{
    /// <summary>Its stable name.</summary>
    string Name { get; }

    /// <summary>True: it takes turns, so that what it chose is worth nothing once somebody else had the turn.</summary>
    bool TakesTurns => false;

    /// <summary>The one to get it; there is at least one candidate.</summary>
    Candidate Pick(IReadOnlyList<Candidate> candidates, TeamTurn turn);
}
