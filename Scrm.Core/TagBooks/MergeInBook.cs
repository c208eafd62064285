using Scrm.Core.Foundation;
using Scrm.Core.Tags;

namespace Scrm.Core.TagBooks;

/// <summary>Makes one of two. What was put of the one counts for the other from then on; nothing is taken off anybody.</summary>
public static class MergeInBook
{
    /// <summary>The tag is archived and counts for the other; its rules move there, and its names become synonyms there.</summary>
    public static Result<TagBookChange> Tags(TagBook book, string from, string into)
    {
        if (book.Tags.FirstOrDefault(t => t.Id == from) is not { MergedInto: null } gone || book.Tags.FirstOrDefault(t => t.Id == into) is not { } target)
        {
            return new Fault(FaultCode.NotFound, "There is no such tag.", "tagId");
        }

        return from == into ? Same
            : target.Archived || target.MergedInto is not null ? Invalid("A tag is merged into one that is in use.", "tagArchived")
            : gone.Scope != target.Scope ? Invalid("The two are put on different things.", "scopeDiffers")
            : Move(book, gone, target);
    }

    /// <summary>The tags move to the other dimension, those of the same name are merged there; the empty dimension goes.</summary>
    public static Result<TagBookChange> Dimensions(TagBook book, string from, string into)
    {
        if (book.Dimensions.All(d => d.Id != from) || book.Dimensions.All(d => d.Id != into))
        {
            return new Fault(FaultCode.NotFound, "There is no such dimension.", "dimensionId");
        }

        if (from == into)
        {
            return Same;
        }

        var after = book;
        foreach (var tag in book.Tags.Where(t => t.DimensionId == from))
        {
            var known = tag.MergedInto is null ? TagWords.Of(tag).Select(word => TagWords.Find(after, into, word)).FirstOrDefault(t => t is not null) : null;
            if (known is not null)
            {
                var merged = Tags(after, tag.Id, known.Id);
                if (!merged.IsOk)
                {
                    return merged.Fault;
                }

                after = merged.Value.ApplyTo(after);
            }

            var moved = after.Tags.First(t => t.Id == tag.Id);
            after = new TagBookChange { Tags = [moved with { DimensionId = into, Version = tag.Version + 1 }] }.ApplyTo(after);
        }

        return Between(book, after) with { DimensionsRemoved = [from] };
    }

    /// <summary>The other rule gets the patterns too; the rule goes, or rests when it has put tags.</summary>
    public static Result<TagBookChange> Rules(TagBook book, string from, string into, TagUsage usage, DateTimeOffset now)
    {
        if (book.Rules.FirstOrDefault(r => r.Id == from) is not { } gone || book.Rules.FirstOrDefault(r => r.Id == into) is not { } target)
        {
            return new Fault(FaultCode.NotFound, "There is no such rule.", "ruleId");
        }

        if (from == into)
        {
            return Same;
        }

        if (gone.TagId != target.TagId || gone.Source != target.Source)
        {
            return Invalid("Two rules of one tag that read the same are merged.", "rulesDiffer");
        }

        var both = target with { Patterns = [.. target.Patterns.Union(gone.Patterns)], Version = target.Version + 1, UpdatedAt = now };
        return TagBookRules.Refusal(both, book) is { } refusal ? refusal
            : usage.Rules.ContainsKey(from)
                ? new TagBookChange { Rules = [both, gone with { Enabled = false, Version = gone.Version + 1, UpdatedAt = now }] }
                : new TagBookChange { Rules = [both], RulesRemoved = [from] };
    }

    private static TagBookChange Move(TagBook book, Tag gone, Tag target)
    {
        var words = Words(target, gone);
        var rules = book.Rules.Where(r => r.TagId == gone.Id).ToList();
        var followers = book.Tags.Where(t => t.MergedInto == gone.Id).ToList();
        var trace = new TagMerge(target.Id, gone.Archived, words, [.. rules.Select(r => r.Id)], [.. followers.Select(t => t.Id)]);
        return new TagBookChange
        {
            Tags =
            [
                target with { Synonyms = [.. target.Synonyms, .. words], Version = target.Version + 1 },
                gone with { MergedInto = target.Id, Merge = trace, Archived = true, Version = gone.Version + 1 },
                .. followers.Select(t => t with { MergedInto = target.Id, Version = t.Version + 1 }),
            ],
            Rules = [.. rules.Select(r => r with { TagId = target.Id, Version = r.Version + 1 })],
        };
    }

    private static List<string> Words(Tag target, Tag gone) =>
    [
        .. new[] { gone.Name, gone.NameEn ?? "" }.Concat(gone.Synonyms)
            .Where(w => w.Length > 0 && !TagWords.Of(target).Contains(TagWords.Fold(w)))
            .DistinctBy(TagWords.Fold),
    ];

    private static TagBookChange Between(TagBook before, TagBook after) => new()
    {
        Tags = [.. after.Tags.Where(t => !before.Tags.Contains(t))],
        Rules = [.. after.Rules.Where(r => !before.Rules.Contains(r))],
    };

    private static Fault Same { get; } = Invalid("It cannot be merged into itself.", "self");

    private static Fault Invalid(string message, string detail) => new(FaultCode.Invalid, message, detail);
}
