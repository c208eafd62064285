using Scrm.Core.Segments.Facts;

namespace Scrm.Core.Segments;

/// <summary>Counts every segment and keeps the day's count: the trend of each.</summary>
public sealed class CountSegments(ISegmentStore segments, ISegmentIndex index, SegmentLibrary library)
{
    /// <summary>The size of each segment whose conditions can be read.</summary>
    public async Task<IReadOnlyDictionary<string, SegmentSize>> HandleAsync(CancellationToken cancellationToken)
    {
        var context = await library.ContextAsync(cancellationToken);
        var sizes = new Dictionary<string, SegmentSize>();
        foreach (var segment in await library.CurrentAsync(cancellationToken))
        {
            if (SegmentReader.Read(segment.Condition, context).Test is { } test)
            {
                sizes[segment.Id] = await index.CountAsync(test, cancellationToken);
            }
        }

        var day = ActivityDay.Of(context.Now);
        await segments.RecordAsync(sizes.ToDictionary(s => s.Key, s => new SegmentCount(day, s.Value.Count)), cancellationToken);
        return sizes;
    }
}
