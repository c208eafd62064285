namespace Scrm.Core.ServiceTimes;

/// <summary>A stretch of one local day, in minutes from its midnight.</summary>
/// <param name="From">0–1439.</param>
/// <param name="To">Above <paramref name="From"/>; 1440: the next midnight.</param>
public sealed record DaySpan(int From, int To);
