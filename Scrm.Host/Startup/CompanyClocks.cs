using Scrm.Core.Standing;

namespace Scrm.Host.Startup;

/// <summary>Reads <c>Scrm:TimeZone</c>: an IANA name such as <c>Asia/Shanghai</c>; absent: China's time.</summary>
internal static class CompanyClocks
{
    public static StandingClock Read(string? zone)
    {
        if (string.IsNullOrWhiteSpace(zone))
        {
            return StandingClock.Default;
        }

        return TimeZoneInfo.TryFindSystemTimeZoneById(zone.Trim(), out var found)
            ? new StandingClock(found)
            : throw new InvalidOperationException($"Scrm:TimeZone names '{zone}'; it is a time zone such as Asia/Shanghai.");
    }
}
