namespace Scrm.Core.Agents;

/// <summary>An agent's state as last heard.</summary>
/// <param name="AgentId">Whose.</param>
/// <param name="Status">What he says.</param>
/// <param name="At">When it was said.</param>
/// <param name="Reason">A word for it, or null.</param>
public sealed record Presence(string AgentId, PresenceStatus Status, DateTimeOffset At, string? Reason = null)
{
    /// <summary>Since when the same was said, as far as it is known.</summary>
    public DateTimeOffset Since { get; init; } = At;

    /// <summary>The reason of who is away because his line broke: any living line of his knows better.</summary>
    public const string Disconnected = "disconnected";

    /// <summary>Characters of a reason at most.</summary>
    public const int MaxReason = 40;
}
