using Scrm.Core.Agents;

namespace Scrm.Core.Walls;

/// <summary>An agent at work.</summary>
/// <param name="AgentId">Who.</param>
/// <param name="DisplayName">His name.</param>
/// <param name="TeamIds">His teams.</param>
/// <param name="Status">What he says of himself.</param>
/// <param name="Since">Since when he says so; null: he is not there.</param>
/// <param name="Reason">A word for it, or null.</param>
/// <param name="Load">Capacity his open conversations take, each by its weight.</param>
/// <param name="Capacity">How much he takes at most.</param>
/// <param name="Conversations">His open conversations.</param>
/// <param name="Unanswered">Of them: the customer waits for an answer.</param>
public sealed record WallAgent(
    string AgentId,
    string DisplayName,
    IReadOnlyList<string> TeamIds,
    PresenceStatus Status,
    DateTimeOffset? Since,
    string? Reason,
    int Load,
    int Capacity,
    int Conversations,
    int Unanswered);
