namespace Scrm.Core.Standing;

/// <summary>The clock on the company's wall, for hours people mean.</summary>
/// <param name="Zone">Where the company is.</param>
public sealed record StandingClock(TimeZoneInfo Zone)
{
    /// <summary>China's, unless a setting says otherwise.</summary>
    public static StandingClock Default { get; } = new(TimeZoneInfo.CreateCustomTimeZone("China", TimeSpan.FromHours(8), "China", "China"));
}
