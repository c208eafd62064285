using Scrm.Core.Tags;
using Scrm.Core.Words;

namespace Scrm.Core.TagBooks;

/// <summary>The words that mean a tag: its names and synonyms, case and width aside.</summary>
public static class TagWords
{
    /// <summary>A word as it is compared.</summary>
    public static string Fold(string word) => Letters.Fold(word.Trim());

    /// <summary>All words of a tag, folded, each once.</summary>
    public static IReadOnlyList<string> Of(Tag tag) =>
        [.. new[] { tag.Name, tag.NameEn ?? "" }.Concat(tag.Synonyms).Select(Fold).Where(w => w.Length > 0).Distinct()];

    /// <summary>The tag of a dimension that a word means, merged ones aside; null: none.</summary>
    public static Tag? Find(TagBook book, string dimensionId, string word)
    {
        var folded = Fold(word);
        return book.Tags.FirstOrDefault(t => t.DimensionId == dimensionId && t.MergedInto is null && Of(t).Contains(folded));
    }

    /// <summary>The first word that means another tag of the same dimension already, with that tag; null: none.</summary>
    public static (string Word, Tag Other)? Clash(Tag wanted, TagBook book) => Of(wanted)
        .SelectMany(word => book.Tags
            .Where(t => t.Id != wanted.Id && t.DimensionId == wanted.DimensionId && t.MergedInto is null && Of(t).Contains(word))
            .Select(other => ((string, Tag)?)(word, other)))
        .FirstOrDefault();
}
