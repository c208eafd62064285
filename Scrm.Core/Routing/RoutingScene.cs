using Scrm.Core.Agents;
using Scrm.Core.Inboxes;
using Scrm.Core.Routing.Decisions;
using Scrm.Core.Routing.Picking;
using Scrm.Core.Routing.Queueing;

namespace Scrm.Core.Routing;

/// <summary>Everything routing decides from, beside the conversation: one look at one time.</summary>
public sealed record RoutingScene
{
    /// <summary>The time of the look.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Teams by id.</summary>
    public required IReadOnlyDictionary<string, Team> Teams { get; init; }

    /// <summary>Inboxes by id.</summary>
    public IReadOnlyDictionary<string, Inbox> Inboxes { get; init; } = new Dictionary<string, Inbox>();

    /// <summary>Every agent.</summary>
    public required IReadOnlyList<AgentSeat> Seats { get; init; }

    /// <summary>Whose turn it was last, by team.</summary>
    public IReadOnlyDictionary<string, TeamTurn> Turns { get; init; } = new Dictionary<string, TeamTurn>();

    /// <summary>When each team's queue was served lately.</summary>
    public IReadOnlyList<TeamAnswered> Answered { get; init; } = [];

    /// <summary>What holds for every queue.</summary>
    public RoutingSettings Settings { get; init; } = new();

    /// <summary>The team's last turn.</summary>
    public TeamTurn TurnOf(string teamId) => Turns.GetValueOrDefault(teamId) ?? new TeamTurn(teamId, 0, null);

    /// <summary>True when anybody of the team is signed in.</summary>
    public bool IsStaffed(string teamId) => Seats.Any(s => s.IsThere && s.Agent.TeamIds.Contains(teamId));

    /// <summary>The scene after an agent got a conversation of this weight.</summary>
    public RoutingScene After(string agentId, int weight, string teamId, bool tookTurn) => this with
    {
        Seats = [.. Seats.Select(s => s.Agent.Id == agentId ? s with { Load = s.Load + weight, IdleSince = Now } : s)],
        Turns = tookTurn
            ? new Dictionary<string, TeamTurn>(Turns) { [teamId] = new(teamId, TurnOf(teamId).Turn + 1, agentId) }
            : Turns,
    };
}
