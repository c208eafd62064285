using Scrm.Core.Foundation;
using Scrm.Core.Tags;

namespace Scrm.Core.TagBooks;

/// <summary>
/// Creates and changes parts of the book. <c>version</c> is what whoever changes it has seen: 0 for a new one, null when it does not matter.
/// </summary>
public static class SaveInBook
{
    /// <summary>The dimension with its next version; a new one comes last.</summary>
    public static Result<TagBookChange> Dimension(TagBook book, TagDimension wanted, int? version)
    {
        var stored = book.Dimensions.FirstOrDefault(d => d.Id == wanted.Id);
        var next = wanted with
        {
            Version = (stored?.Version ?? 0) + 1,
            Order = stored?.Order ?? book.Dimensions.Select(d => d.Order).DefaultIfEmpty(-1).Max() + 1,
        };
        return Answer(Refusal(stored?.Version, version) ?? TagBookRules.Refusal(next, book), new TagBookChange { Dimensions = [next] });
    }

    /// <summary>The tag with its next version; what was merged into another is changed no more.</summary>
    public static Result<TagBookChange> Tag(TagBook book, Tag wanted, int? version)
    {
        var stored = book.Tags.FirstOrDefault(t => t.Id == wanted.Id);
        var next = wanted with { Version = (stored?.Version ?? 0) + 1, MergedInto = null };
        return Answer(
            Refusal(stored?.Version, version) ?? (stored?.MergedInto is null ? TagBookRules.Refusal(next, book) : Merged),
            new TagBookChange { Tags = [next] });
    }

    /// <summary>The rule with its next version.</summary>
    public static Result<TagBookChange> Rule(TagBook book, TagRule wanted, int? version)
    {
        var stored = book.Rules.FirstOrDefault(r => r.Id == wanted.Id);
        var next = wanted with { Version = (stored?.Version ?? 0) + 1, OwnerId = wanted.OwnerId ?? stored?.OwnerId };
        return Answer(Refusal(stored?.Version, version) ?? TagBookRules.Refusal(next, book), new TagBookChange { Rules = [next] });
    }

    private static Result<TagBookChange> Answer(Fault? refusal, TagBookChange change) => refusal is null ? change : refusal;

    private static Fault? Refusal(int? stored, int? seen) => seen is null || seen == (stored ?? 0)
        ? null
        : new Fault(FaultCode.Conflict, "Somebody changed it meanwhile, or it exists already. Load it again.", "changedMeanwhile");

    private static Fault Merged { get; } = new(FaultCode.Conflict, "The tag was merged into another; change that one.", "tagMerged");
}
