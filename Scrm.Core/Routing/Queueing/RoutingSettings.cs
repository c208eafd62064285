namespace Scrm.Core.Routing.Queueing;

/// <summary>What holds for every team's queue.</summary>
public sealed record RoutingSettings
{
    /// <summary>Reasons to be served earlier.</summary>
    public IReadOnlyList<PriorityRule> Priorities { get; init; } = [];

    /// <summary>Minutes of waiting that one point of priority is worth.</summary>
    public int PointMinutes { get; init; } = 3;

    /// <summary>Promises to segments; the first the person is in counts.</summary>
    public IReadOnlyList<SegmentPromise> Promises { get; init; } = [];

    /// <summary>Rises by one with every save; 0: never saved.</summary>
    public long Version { get; init; }
}
