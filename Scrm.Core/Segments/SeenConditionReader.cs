using Scrm.Core.Segments.Matching;

namespace Scrm.Core.Segments;

/// <summary>Reads conditions on when a person was seen.</summary>
internal static class SeenConditionReader
{
    // Far enough from both ends of time that a store's columns hold them.
    private static readonly DateTimeOffset Beginning = new(1900, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset End = new(2900, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static ConditionRead Read(SegmentCondition c, DateTimeOffset now)
    {
        if (c.Subject is not ("first" or "last"))
        {
            return ConditionRead.Refused("fieldUnknown", "Seen is first or last.");
        }

        var from = c.Days is { } days ? now.AddDays(-days) : c.From;
        var until = c.DaysAgo is { } ago ? now.AddDays(-ago) : c.Until;
        return from is null && until is null ? ConditionRead.Refused("datesMissing", "Say since when or until when.")
            : from >= until ? ConditionRead.Refused("datesOrder", "The end is before the beginning.")
            : new TimeTest(c.Subject == "first", from ?? Beginning, until ?? End);
    }
}
