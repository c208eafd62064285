using Scrm.Core.Tags;

namespace Scrm.Core.Reviews;

/// <summary>What the reviewers of one item say together. Pure.</summary>
public sealed record ReviewVerdict(TagReview First, bool IsRight, int Reviewers)
{
    /// <summary>Two have decided, and not the same.</summary>
    public static bool IsOpenDispute(IReadOnlyList<TagReview> verdicts) => verdicts is [var one, var other] && one.IsRight != other.IsRight;

    /// <summary>One verdict for each reviewed observation: the majority's, and between two the first one's until a third has decided.</summary>
    public static IReadOnlyList<ReviewVerdict> Settle(IEnumerable<TagReview> reviews) =>
    [
        .. reviews.Where(r => r.IsVerdict)
            .GroupBy(r => r.ObservationId)
            .Select(item => item.OrderBy(r => r.At).ThenBy(r => r.Id, StringComparer.Ordinal).ToList())
            .Select(said => new ReviewVerdict(said[0], IsRightTogether(said), said.Count)),
    ];

    private static bool IsRightTogether(List<TagReview> said)
    {
        var right = said.Count(r => r.IsRight);
        return right * 2 == said.Count ? said[0].IsRight : right * 2 > said.Count;
    }
}
