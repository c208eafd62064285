using Scrm.Core.Agents;

namespace Scrm.AgentConsole.Wire;

/// <summary>A colleague: where he stands, and how much of his capacity is taken.</summary>
internal sealed record ColleagueView(
    string AgentId, string DisplayName, IReadOnlyList<string> TeamIds, PresenceStatus Status, string? Reason, int Load, int Capacity);
