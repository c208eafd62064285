using Scrm.Core.Foundation;
using Scrm.Core.TagBooks;
using Scrm.Core.Tags;

namespace Scrm.Core.Reviews;

/// <summary>What a review that merges two tags changes in the book: the same as a merge there. Pure.</summary>
internal static class ReviewMerge
{
    /// <summary>The two are one; nothing when they are already.</summary>
    public static Result<TagBookChange> Together(TagBook book, string tagId, string intoId)
    {
        var fold = new TagFold(book);
        return fold.Resolve(tagId) is not { } tag || fold.Resolve(intoId) is not { } into ? ReviewFaults.NoTag
            : tag.Id == into.Id ? TagBookChange.None
            : MergeInBook.Tags(book, tag.Id, into.Id);
    }

    /// <summary>The tag that the review merged is its own again; nothing when somebody took it apart already.</summary>
    public static Result<TagBookChange> Apart(TagBook book, TagReview review)
    {
        var gone = Chain(book, review.TagId).ToList();
        var merged = gone.FirstOrDefault(t => t.Merge?.Into == review.ReplacementId) ?? gone.FirstOrDefault();
        return merged is null ? TagBookChange.None : SplitInBook.Tag(book, merged.Id);
    }

    /// <summary>The tag and those it was merged into, as long as they are merged themselves; each step as it was first made.</summary>
    private static IEnumerable<Tag> Chain(TagBook book, string tagId)
    {
        var id = tagId;
        for (var steps = 0; steps < book.Tags.Count && book.Tags.FirstOrDefault(t => t.Id == id) is { MergedInto: { } into } tag; steps++)
        {
            yield return tag;
            id = tag.Merge?.Into ?? into;
        }
    }
}
