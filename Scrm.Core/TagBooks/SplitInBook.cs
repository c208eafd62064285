using Scrm.Core.Foundation;
using Scrm.Core.Tags;

namespace Scrm.Core.TagBooks;

/// <summary>Takes a merge of two tags apart again: words, rules and followers go back where they were, unless somebody moved them on.</summary>
public static class SplitInBook
{
    /// <summary>The tag is its own again; NotFound when it is not merged, Conflict when its words mean another tag by now.</summary>
    public static Result<TagBookChange> Tag(TagBook book, string id)
    {
        if (book.Tags.FirstOrDefault(t => t.Id == id) is not { MergedInto: { } into } gone)
        {
            return new Fault(FaultCode.NotFound, "The tag is not merged into another.", "tagId");
        }

        // A merge from before its traces were kept moved nothing.
        var moved = gone.Merge ?? new TagMerge(into, false, [], [], []);
        var own = gone with { MergedInto = null, Merge = null, Archived = moved.WasArchived, Version = gone.Version + 1 };
        var change = new TagBookChange
        {
            Tags =
            [
                own,
                .. book.Tags.Where(t => (t.Id == into || t.Id == moved.Into) && t.Synonyms.Any(moved.Synonyms.Contains))
                    .Select(t => t with { Synonyms = [.. t.Synonyms.Except(moved.Synonyms)], Version = t.Version + 1 }),
                .. book.Tags.Where(t => moved.TagIds.Contains(t.Id) && t.MergedInto == into).Select(t => t with { MergedInto = id, Version = t.Version + 1 }),
            ],
            Rules = [.. book.Rules.Where(r => moved.RuleIds.Contains(r.Id) && r.TagId == into).Select(r => r with { TagId = id, Version = r.Version + 1 })],
        };
        return TagBookRules.Refusal(own, change.ApplyTo(book)) is { } refusal ? refusal : change;
    }
}
