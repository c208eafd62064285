namespace Scrm.Core.Segments;

/// <summary>People who have something in common, told by conditions: who is in it changes by itself.</summary>
public sealed record Segment
{
    /// <summary>Opaque id.</summary>
    public required string Id { get; init; }

    /// <summary>What people call it.</summary>
    public required string Name { get; init; }

    /// <summary>What it is for, or null.</summary>
    public string? Description { get; init; }

    /// <summary>Who is in it.</summary>
    public required SegmentCondition Condition { get; init; }

    /// <summary>True: routing and answers ask of it.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>Rises by one with every save.</summary>
    public int Version { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Last save.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Who saved it last.</summary>
    public required string UpdatedBy { get; init; }
}
