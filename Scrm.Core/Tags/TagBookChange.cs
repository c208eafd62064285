namespace Scrm.Core.Tags;

/// <summary>What becomes of the book: all of it is stored, or nothing.</summary>
public sealed record TagBookChange
{
    /// <summary>Nothing changes.</summary>
    public static TagBookChange None { get; } = new();

    /// <summary>Dimensions to create or replace.</summary>
    public IReadOnlyList<TagDimension> Dimensions { get; init; } = [];

    /// <summary>Tags to create or replace.</summary>
    public IReadOnlyList<Tag> Tags { get; init; } = [];

    /// <summary>Rules to create or replace.</summary>
    public IReadOnlyList<TagRule> Rules { get; init; } = [];

    /// <summary>Dimensions that go: their ids.</summary>
    public IReadOnlyList<string> DimensionsRemoved { get; init; } = [];

    /// <summary>Tags that go: their ids.</summary>
    public IReadOnlyList<string> TagsRemoved { get; init; } = [];

    /// <summary>Rules that go: their ids.</summary>
    public IReadOnlyList<string> RulesRemoved { get; init; } = [];

    /// <summary>True when there is nothing to store.</summary>
    public bool IsEmpty =>
        Dimensions.Count + Tags.Count + Rules.Count + DimensionsRemoved.Count + TagsRemoved.Count + RulesRemoved.Count == 0;

    /// <summary>The book after the change, its revision one higher.</summary>
    public TagBook ApplyTo(TagBook book) => new(
        [.. Put(book.Dimensions, Dimensions, DimensionsRemoved, d => d.Id).OrderBy(d => d.Order)],
        Put(book.Tags, Tags, TagsRemoved, t => t.Id),
        Put(book.Rules, Rules, RulesRemoved, r => r.Id))
    {
        Revision = book.Revision + 1,
    };

    private static List<T> Put<T>(IReadOnlyList<T> stored, IReadOnlyList<T> saved, IReadOnlyList<string> removed, Func<T, string> idOf)
    {
        var news = saved.ToDictionary(idOf);
        var known = stored.Select(idOf).ToHashSet();
        return
        [
            .. stored.Where(s => !removed.Contains(idOf(s))).Select(s => news.GetValueOrDefault(idOf(s), s)),
            .. saved.Where(s => !known.Contains(idOf(s))),
        ];
    }
}
