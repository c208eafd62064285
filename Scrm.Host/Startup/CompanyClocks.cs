using Scrm.Core.Figures;

namespace Scrm.Host.Startup;

/// <summary>Reads <c>Scrm:TimeZone</c>: an IANA name such as <c>Asia/Shanghai</c>; absent: China's time. What an admin sets later wins.</summary>
internal static class CompanyClocks
{
    public static CompanyClock Read(string? zone) =>
        string.IsNullOrWhiteSpace(zone) ? CompanyClock.Of(CompanyClock.DefaultZone)
        : CompanyClock.Knows(zone.Trim()) ? CompanyClock.Of(zone.Trim())
        : throw new InvalidOperationException($"Scrm:TimeZone names '{zone}'; it is a time zone such as Asia/Shanghai.");
}
