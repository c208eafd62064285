namespace Scrm.Core.Tags;

/// <summary>All dimensions, tags and rules of the company.</summary>
/// <param name="Dimensions">In display order.</param>
/// <param name="Tags">All tags.</param>
/// <param name="Rules">All rules, disabled ones among them.</param>
public sealed record TagBook(IReadOnlyList<TagDimension> Dimensions, IReadOnlyList<Tag> Tags, IReadOnlyList<TagRule> Rules)
{
    /// <summary>A book with nothing in it.</summary>
    public static TagBook Empty { get; } = new([], [], []);

    /// <summary>The store's count of changes when it was read.</summary>
    public long Revision { get; init; }

    /// <summary>The rules that put tags: enabled, of a tag that is there and not archived, of a dimension that is not archived.</summary>
    public IEnumerable<TagRule> LivingRules()
    {
        var shut = Dimensions.Where(d => d.Archived).Select(d => d.Id).ToHashSet();
        var living = Tags.Where(t => !t.Archived && t.MergedInto is null && !shut.Contains(t.DimensionId)).Select(t => t.Id).ToHashSet();
        return Rules.Where(r => r.Enabled && living.Contains(r.TagId));
    }
}
