using Scrm.Core.Segments.Facts;

namespace Scrm.Core.Pictures;

/// <summary>Whole days of which a picture tells; the period before is as long.</summary>
/// <param name="FirstDay">Days since 1970-01-01 UTC.</param>
/// <param name="LastDay">The last of them.</param>
public sealed record PicturePeriod(long FirstDay, long LastDay)
{
    /// <summary>How many days.</summary>
    public long Days => LastDay - FirstDay + 1;

    /// <summary>The period before.</summary>
    public PicturePeriod Before => new(FirstDay - Days, FirstDay - 1);

    /// <summary>Where it begins.</summary>
    public DateTimeOffset From => DateTimeOffset.UnixEpoch.AddDays(FirstDay);

    /// <summary>Where it is over.</summary>
    public DateTimeOffset Until => DateTimeOffset.UnixEpoch.AddDays(LastDay + 1);

    /// <summary>So many days that end with today.</summary>
    public static PicturePeriod Last(int days, DateTimeOffset now) => new(ActivityDay.First(now, days), ActivityDay.Of(now));
}
