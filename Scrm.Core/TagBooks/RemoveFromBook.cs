using Scrm.Core.Foundation;
using Scrm.Core.Tags;

namespace Scrm.Core.TagBooks;

/// <summary>Takes out of the book what was never used; what was used is archived instead, so that history stays readable.</summary>
public static class RemoveFromBook
{
    /// <summary>An empty dimension.</summary>
    public static Result<TagBookChange> Dimension(TagBook book, string id) =>
        book.Dimensions.All(d => d.Id != id) ? NotFound("dimension")
        : book.Tags.Any(t => t.DimensionId == id)
            ? InUse("The dimension has tags: move or remove them first, or archive it.", "dimensionInUse")
        : new TagBookChange { DimensionsRemoved = [id] };

    /// <summary>A tag nobody ever had, with its rules.</summary>
    public static Result<TagBookChange> Tag(TagBook book, string id, TagUsage usage) =>
        book.Tags.All(t => t.Id != id) ? NotFound("tag")
        : usage.Tags.ContainsKey(id) || book.Tags.Any(t => t.MergedInto == id)
            ? InUse("The tag was put already: archive it instead.", "tagInUse")
        : new TagBookChange { TagsRemoved = [id], RulesRemoved = [.. book.Rules.Where(r => r.TagId == id).Select(r => r.Id)] };

    /// <summary>A rule that never put a tag.</summary>
    public static Result<TagBookChange> Rule(TagBook book, string id, TagUsage usage) =>
        book.Rules.All(r => r.Id != id) ? NotFound("rule")
        : usage.Rules.ContainsKey(id) ? InUse("The rule has put tags: switch it off instead.", "ruleInUse")
        : new TagBookChange { RulesRemoved = [id] };

    private static Fault NotFound(string what) => new(FaultCode.NotFound, $"There is no such {what}.");

    private static Fault InUse(string message, string detail) => new(FaultCode.Conflict, message, detail);
}
