using Scrm.Core.TagBooks;
using Scrm.Core.Tags;

namespace Scrm.Core.TagExchange;

/// <summary>Finds what cells name: by id, else by name or synonym.</summary>
internal static class BookFinder
{
    public static TagDimension? Dimension(TagBook book, string idOrName) =>
        book.Dimensions.FirstOrDefault(d => d.Id == idOrName)
        ?? book.Dimensions.FirstOrDefault(d => TagWords.Fold(d.Name) == TagWords.Fold(idOrName))
        ?? book.Dimensions.FirstOrDefault(d => TagWords.Fold(d.NameEn) == TagWords.Fold(idOrName));

    /// <summary>The tag of a word; where several dimensions have one, the dimension must be told.</summary>
    public static Tag? Tag(TagBook book, string idOrName, string dimension)
    {
        if (book.Tags.FirstOrDefault(t => t.Id == idOrName) is { } known)
        {
            return known;
        }

        var found = book.Dimensions
            .Where(d => dimension.Length == 0 || d == Dimension(book, dimension))
            .Select(d => TagWords.Find(book, d.Id, idOrName))
            .OfType<Tag>()
            .Take(2)
            .ToList();
        return found is [var only] ? only : null;
    }

    /// <summary>The rule of a tag that reads the same and has the same patterns; null: none.</summary>
    public static TagRule? Rule(TagBook book, string tagId, TagSource source, IReadOnlyList<string> patterns) =>
        book.Rules.FirstOrDefault(r => r.TagId == tagId && r.Source == source && r.Patterns.ToHashSet().SetEquals(patterns));
}
