namespace Scrm.Core.Walls;

/// <summary>A team's queue.</summary>
public sealed record WallQueue
{
    /// <summary>The team; null: conversations of no team.</summary>
    public string? TeamId { get; init; }

    /// <summary>Its name; null: conversations of no team.</summary>
    public string? Name { get; init; }

    /// <summary>How many wait for an agent.</summary>
    public int Waiting { get; init; }

    /// <summary>Since when the longest waits; null: nobody does.</summary>
    public DateTimeOffset? OldestSince { get; init; }

    /// <summary>The conversation that waits longest, or null.</summary>
    public string? OldestId { get; init; }

    /// <summary>About how many minutes who comes now will wait; null: nothing honest can be said.</summary>
    public int? EstimateMinutes { get; init; }

    /// <summary>Conversations of the team, waiting or served, whose promise is nearly over.</summary>
    public int Soon { get; init; }

    /// <summary>Conversations of the team, waiting or served, whose promise is broken.</summary>
    public int Breached { get; init; }

    /// <summary>Agents of the team who take conversations now.</summary>
    public int Online { get; init; }

    /// <summary>Whether the team serves now.</summary>
    public bool IsOpen { get; init; } = true;

    /// <summary>When it closes, or opens again; null: it does not change.</summary>
    public DateTimeOffset? Until { get; init; }
}
