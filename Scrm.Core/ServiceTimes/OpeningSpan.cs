namespace Scrm.Core.ServiceTimes;

/// <summary>A stretch of every such weekday, in minutes from local midnight.</summary>
/// <param name="Day">The weekday.</param>
/// <param name="From">0–1439.</param>
/// <param name="To">Above <paramref name="From"/>; 1440: the next midnight.</param>
public sealed record OpeningSpan(DayOfWeek Day, int From, int To);
