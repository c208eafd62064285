namespace Scrm.Core.ServiceTimes;

/// <summary>A date that is unlike its weekday: a holiday, or a working day moved to a weekend.</summary>
/// <param name="Date">The local date.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Open">When it is open all the same; empty: closed.</param>
public sealed record SpecialDay(DateOnly Date, string Name, IReadOnlyList<DaySpan> Open);
