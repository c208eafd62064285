namespace Scrm.Core.Pictures;

/// <summary>What a group of people is like.</summary>
public sealed record GroupPicture
{
    /// <summary>As of when.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>First instant of the period.</summary>
    public required DateTimeOffset From { get; init; }

    /// <summary>First instant after it.</summary>
    public required DateTimeOffset Until { get; init; }

    /// <summary>How many they are.</summary>
    public required int People { get; init; }

    /// <summary>In the book's order, only those with tags.</summary>
    public required IReadOnlyList<DimensionShare> Dimensions { get; init; }

    /// <summary>Pairs of frequent tags, in both orders told once.</summary>
    public required IReadOnlyList<TagLift> Together { get; init; }

    /// <summary>First seen.</summary>
    public required Movement New { get; init; }

    /// <summary>Did anything.</summary>
    public required Movement Active { get; init; }

    /// <summary>Quiet for long.</summary>
    public required Movement Dormant { get; init; }

    /// <summary>By network.</summary>
    public required IReadOnlyList<NamedCount> Channels { get; init; }

    /// <summary>By preferred hour, 0–23.</summary>
    public required IReadOnlyList<int> Hours { get; init; }

    /// <summary>By stage of the lifecycle.</summary>
    public required IReadOnlyList<NamedCount> Stages { get; init; }

    /// <summary>By role.</summary>
    public required IReadOnlyList<NamedCount> Roles { get; init; }

    /// <summary>Mean value of those it is known of, or null.</summary>
    public double? MeanValue { get; init; }
}
