using Scrm.Core.Tags;

namespace Scrm.Core.Reviews;

/// <summary>Puts one observation into its lane, or says that nobody need look at it. Pure.</summary>
internal sealed class ReviewSorter(ReviewMaterial material, TagFold fold, ReviewOptions options)
{
    private readonly ReviewConflicts _conflicts = new(material, fold, options);
    private readonly Dictionary<string, TagRule> _rules = material.Book.Rules.DistinctBy(r => r.Id).ToDictionary(r => r.Id);

    private readonly Dictionary<(string, int), int> _reviewed =
        material.Records.ToDictionary(r => (r.RuleId, r.RuleVersion), r => r.Accepted + r.Rejected);

    /// <summary>The item, or null when it calls for nobody.</summary>
    public ReviewItem? Sort(TagObservation observation, Tag tag)
    {
        var rule = _rules.GetValueOrDefault(observation.RuleId!);
        var share = ReviewSample.ShareOf(material.PerDay.GetValueOrDefault(observation.RuleId!), options);
        var reasons = Reasons(observation, tag, rule).ToList();
        if (ReviewSample.IsDrawn(observation, share))
        {
            // In the order of the draw: what was reviewed of it at any time is itself a sample.
            return new ReviewItem(observation, tag, ReviewLane.Sample, [ReviewReason.Drawn, .. reasons])
            {
                SampleShare = share,
                Urgency = 1 - ReviewSample.Draw(observation, "sample"),
            };
        }

        var lane = reasons is [] ? (ReviewLane?)null : reasons[0] switch
        {
            ReviewReason.Rival or ReviewReason.TakenOff or ReviewReason.OtherByStaff => ReviewLane.Conflicting,
            ReviewReason.CloseToThreshold or ReviewReason.Proposed => ReviewLane.Uncertain,
            _ => ReviewLane.New,
        };
        return lane is { } found
            ? new ReviewItem(observation, tag, found, reasons) { Urgency = found == ReviewLane.Uncertain ? 1 - Distance(observation, rule) : 0 }
            : null;
    }

    private IEnumerable<ReviewReason> Reasons(TagObservation observation, Tag tag, TagRule? rule)
    {
        foreach (var conflict in _conflicts.Of(observation, TagPlace.Of(observation, tag)))
        {
            yield return conflict;
        }

        if (observation.Kind == ObservationKind.Proposed)
        {
            yield return ReviewReason.Proposed;
        }

        // A retired rule need not be measured any more.
        if (rule is { Enabled: false })
        {
            yield break;
        }

        if (observation.Kind == ObservationKind.Seen && Distance(observation, rule) < options.Margin)
        {
            yield return ReviewReason.CloseToThreshold;
        }

        if (_reviewed.GetValueOrDefault((observation.RuleId!, observation.RuleVersion ?? 0)) < options.NewUntil)
        {
            yield return ReviewReason.NewRule;
        }
    }

    private double Distance(TagObservation observation, TagRule? rule) =>
        Math.Abs(observation.Confidence - (rule?.TargetPrecision ?? options.LearnedPutFrom));
}
