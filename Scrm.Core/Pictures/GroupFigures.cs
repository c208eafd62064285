namespace Scrm.Core.Pictures;

/// <summary>What a store counts of a group of people.</summary>
public sealed record GroupFigures
{
    /// <summary>How many they are.</summary>
    public required int People { get; init; }

    /// <summary>Their tags.</summary>
    public required IReadOnlyList<TagFigure> Tags { get; init; }

    /// <summary>People with a tag of a dimension, by dimension.</summary>
    public required IReadOnlyList<NamedCount> Dimensions { get; init; }

    /// <summary>Pairs of the most frequent tags.</summary>
    public required IReadOnlyList<TagPair> Pairs { get; init; }

    /// <summary>First seen.</summary>
    public required Movement New { get; init; }

    /// <summary>Did anything.</summary>
    public required Movement Active { get; init; }

    /// <summary>Known at the end, and did nothing for <see cref="PictureRules.DormantDays"/> days.</summary>
    public required Movement Dormant { get; init; }

    /// <summary>By account.</summary>
    public required IReadOnlyList<NamedCount> Inboxes { get; init; }

    /// <summary>By preferred hour, 0–23.</summary>
    public required IReadOnlyList<int> Hours { get; init; }

    /// <summary>By stage of the lifecycle.</summary>
    public required IReadOnlyList<NamedCount> Stages { get; init; }

    /// <summary>By role.</summary>
    public required IReadOnlyList<NamedCount> Roles { get; init; }

    /// <summary>Mean value of those it is known of, or null.</summary>
    public double? MeanValue { get; init; }
}
