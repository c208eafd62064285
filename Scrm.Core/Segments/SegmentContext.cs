using Scrm.Core.Inboxes;
using Scrm.Core.Tags;

namespace Scrm.Core.Segments;

/// <summary>What conditions speak of.</summary>
/// <param name="Book">Dimensions and tags.</param>
/// <param name="Inboxes">Accounts.</param>
/// <param name="Now">The time that days count from.</param>
public sealed record SegmentContext(TagBook Book, IReadOnlyList<Inbox> Inboxes, DateTimeOffset Now)
{
    /// <summary>Ids of the tags of each dimension, merged ones left out.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Tags => Book.Dimensions.DistinctBy(d => d.Id).ToDictionary(
        d => d.Id, d => (IReadOnlyList<string>)[.. Book.Tags.Where(t => t.DimensionId == d.Id && t.MergedInto is null).Select(t => t.Id)]);
}
