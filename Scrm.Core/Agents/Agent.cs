namespace Scrm.Core.Agents;

/// <summary>A member of staff who may serve customers.</summary>
public sealed record Agent
{
    /// <summary>Opaque id, the same as the account's.</summary>
    public required string Id { get; init; }

    /// <summary>Name shown to colleagues.</summary>
    public required string DisplayName { get; init; }

    /// <summary>Highest role held.</summary>
    public required AgentRole Role { get; init; }

    /// <summary>Teams whose conversations the agent sees; without one, only conversations of no team.</summary>
    public IReadOnlyList<string> TeamIds { get; init; } = [];

    /// <summary>Open conversations held at most.</summary>
    public int Capacity { get; init; } = 20;

    /// <summary>False: may not sign in nor be assigned.</summary>
    public bool Enabled { get; init; } = true;
}
