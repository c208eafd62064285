using Scrm.Core.Segments.Matching;

namespace Scrm.Core.Pictures;

/// <summary>Counts groups of people.</summary>
public interface IPictureSource
{
    /// <summary>Counts those who meet a test.</summary>
    /// <param name="group">Who.</param>
    /// <param name="dimensions">Tags to count, by dimension.</param>
    /// <param name="period">Of which days.</param>
    /// <param name="now">The time weights and expiry are of.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<GroupFigures> CountAsync(
        PersonTest group, IReadOnlyDictionary<string, IReadOnlyList<string>> dimensions, PicturePeriod period, DateTimeOffset now, CancellationToken cancellationToken);
}
