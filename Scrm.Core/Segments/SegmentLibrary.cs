using Scrm.Core.Agents;
using Scrm.Core.Tagging;

namespace Scrm.Core.Segments;

/// <summary>The current segments, and what their conditions speak of; loaded again when the stored revision has changed.</summary>
public sealed class SegmentLibrary(ISegmentStore segments, TagLibrary tags, IDirectory directory, TimeProvider time)
{
    private Edition? _current;

    /// <summary>Every segment.</summary>
    public async Task<IReadOnlyList<Segment>> CurrentAsync(CancellationToken cancellationToken)
    {
        var revision = await segments.RevisionAsync(cancellationToken);
        var current = _current;
        if (current is null || current.Revision != revision)
        {
            _current = current = new Edition(revision, await segments.AllAsync(cancellationToken));
        }

        return current.Segments;
    }

    /// <summary>What conditions speak of now.</summary>
    public async Task<SegmentContext> ContextAsync(CancellationToken cancellationToken) => new(
        (await tags.CurrentAsync(cancellationToken)).Book, await directory.InboxesAsync(cancellationToken), time.GetUtcNow());

    /// <summary>A condition as a test now, or what is wrong.</summary>
    public async Task<SegmentReading> ReadAsync(SegmentCondition condition, CancellationToken cancellationToken) =>
        SegmentReader.Read(condition, await ContextAsync(cancellationToken));

    private sealed record Edition(long Revision, IReadOnlyList<Segment> Segments);
}
