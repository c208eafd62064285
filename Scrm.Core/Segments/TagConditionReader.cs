using Scrm.Core.Segments.Facts;
using Scrm.Core.Segments.Matching;
using Scrm.Core.Tags;

namespace Scrm.Core.Segments;

/// <summary>Reads conditions on tags and dimensions.</summary>
internal sealed class TagConditionReader(SegmentContext context)
{
    private readonly TagFold _fold = new(context.Book);

    public ConditionRead Tag(SegmentCondition c)
    {
        if (string.IsNullOrEmpty(c.Subject))
        {
            return ConditionRead.Refused("tagMissing", "Choose a tag.");
        }

        if (_fold.Resolve(c.Subject) is not { } tag)
        {
            return ConditionRead.Refused("tagUnknown", "There is no such tag any more.");
        }

        if (!IsShare(c.MinWeight) || !IsShare(c.MinConfidence))
        {
            return ConditionRead.Refused("shareRange", "Weight and confidence are 0 to 1.");
        }

        return new TagTest
        {
            // Assignments put before a merge still carry the old tag until they are seen again.
            TagIds = [tag.Id, .. context.Book.Tags.Where(t => t.MergedInto is not null && t.Id != tag.Id && _fold.Resolve(t.Id)?.Id == tag.Id).Select(t => t.Id)],
            Now = context.Now,
            MinScore = c.MinWeight is > 0 and var weight ? TagFact.ScoreOf(weight, context.Now) : null,
            MinConfidence = c.MinConfidence is > 0 ? c.MinConfidence : null,
            Since = c.Days is { } days ? context.Now.AddDays(-days) : null,
            Text = string.IsNullOrWhiteSpace(c.Text) ? null : AttributeFact.Fold(c.Text),
            From = c.Min,
            To = c.Max,
        };
    }

    public ConditionRead Dimension(SegmentCondition c) =>
        context.Book.Dimensions.All(d => d.Id != c.Subject) ? ConditionRead.Refused("dimensionUnknown", "There is no such dimension.")
        : c.Min is null && c.Max is null ? ConditionRead.Refused("rangeMissing", "Say how strong at least or at most.")
        : !IsShare(c.Min) || !IsShare(c.Max) ? ConditionRead.Refused("shareRange", "A strength is 0 to 1.")
        : new DimensionTest(c.Subject!, c.Min ?? 0, c.Max ?? 1, context.Now);

    private static bool IsShare(double? share) => share is null or (>= 0 and <= 1);
}
