using Scrm.Core.Tags;

namespace Scrm.Core.Reviews;

/// <summary>
/// Says what a reviewer shall look at. Pure. The sample is drawn before anything else is sorted: an item of it is shown there and
/// nowhere else, or the hard cases would be missing from it, and the easy ones that remain would make every rule look good.
/// </summary>
public sealed class ReviewPriority(ReviewOptions options)
{
    /// <summary>Everything up for one reviewer, lane by lane, the most urgent first.</summary>
    public IReadOnlyList<ReviewItem> Order(ReviewMaterial material, string reviewerId)
    {
        var fold = new TagFold(material.Book);
        var known = material.Candidates.Concat(material.Reviewed)
            .Select(o => (Observation: o, Tag: fold.Resolve(o.TagId)))
            .Where(o => o.Tag is not null)
            .ToDictionary(o => o.Observation.Id, o => o.Tag!);
        var skipped = material.Reviews
            .Where(r => r.Decision == ReviewDecision.Skip && r.ReviewerId == reviewerId && r.At > material.Now.AddHours(-options.SkippedHours))
            .Select(r => r.ObservationId)
            .ToHashSet();
        var sorter = new ReviewSorter(material, fold, options);
        var fresh = ReviewGroups.First(material, fold, known).Select(o => sorter.Sort(o, known[o.Id])).OfType<ReviewItem>();
        var again = Again(material, known, reviewerId);
        return [.. Capped(fresh.Concat(again).Where(i => !skipped.Contains(i.Observation.Id)))
            .OrderBy(i => i.Lane)
            .ThenByDescending(i => i.Urgency)
            .ThenBy(i => i.Observation.Id, StringComparer.Ordinal)];
    }

    /// <summary>Reviewed items that another reviewer decides too: some of the sample unswayed, and whatever two do not agree on.</summary>
    private IEnumerable<ReviewItem> Again(ReviewMaterial material, Dictionary<string, Tag> known, string reviewerId)
    {
        var verdicts = material.Reviews.Where(r => r.IsVerdict).OrderBy(r => r.At).ToLookup(r => r.ObservationId);
        foreach (var observation in material.Reviewed.Where(o => known.ContainsKey(o.Id)))
        {
            var said = verdicts[observation.Id].ToList();
            if (said.Exists(r => r.ReviewerId == reviewerId))
            {
                continue;
            }

            var item = new ReviewItem(observation, known[observation.Id], ReviewLane.Sample, [ReviewReason.Drawn]) { Urgency = 1 };
            if (ReviewVerdict.IsOpenDispute(said))
            {
                yield return item with { Lane = ReviewLane.Disagreed, Reasons = [ReviewReason.Disagreement], Earlier = said, SampleShare = said[0].SampleShare };
            }
            else if (said is [{ SampleShare: { } share, BatchId: null }] && ReviewSample.IsDrawnTwice(observation, options))
            {
                yield return item with { SampleShare = share };
            }
        }
    }

    /// <summary>A rule that speaks all day does not fill the lane alone.</summary>
    private IEnumerable<ReviewItem> Capped(IEnumerable<ReviewItem> items) => items
        .GroupBy(i => i.Lane is ReviewLane.New or ReviewLane.Uncertain ? (i.Lane, i.Observation.RuleId) : (i.Lane, null))
        .SelectMany(g => g.Key.RuleId is null ? g : g.OrderByDescending(i => i.Urgency).ThenByDescending(i => i.Observation.At).Take(options.PerRule));
}
