namespace Scrm.Core.ServiceTimes;

/// <summary>When people serve, in their own time zone.</summary>
public sealed record BusinessHours
{
    /// <summary>IANA name of the time zone.</summary>
    public string Zone { get; init; } = "Asia/Shanghai";

    /// <summary>Every week; empty: never, but for special days.</summary>
    public IReadOnlyList<OpeningSpan> Week { get; init; } = [];

    /// <summary>Dates unlike their weekday.</summary>
    public IReadOnlyList<SpecialDay> Special { get; init; } = [];
}
