using Scrm.Core.Foundation;
using Scrm.Core.Tags;

namespace Scrm.Core.Reviews;

/// <summary>What a decision says of the person's tags, as observations. Pure but for the ids it is given.</summary>
public sealed class ReviewOutcome(TagFold fold, IIdFactory ids, TimeSpan close)
{
    /// <summary>The observations to add; none when the tags need not change.</summary>
    /// <param name="judged">What was reviewed.</param>
    /// <param name="choice">What the reviewer says; replacements are known tags.</param>
    /// <param name="present">The person's living tags.</param>
    /// <param name="byHand">True when staff put the tag by hand: what a rule saw wrongly does not undo that.</param>
    /// <param name="reviewerId">Who.</param>
    /// <param name="now">When.</param>
    public IReadOnlyList<TagObservation> Of(
        TagObservation judged, ReviewChoice choice, IReadOnlyList<TagAssignment> present, bool byHand, string reviewerId, DateTimeOffset now)
    {
        // Clocks of two processes differ a little: a decision is never dated before what it decides on.
        var at = present.Select(a => a.LastSeenAt).Append(now).Max();
        var known = fold.Find(present, judged);
        return choice.Decision switch
        {
            ReviewDecision.Accept or ReviewDecision.Merge when known is { ConfirmedBy: null, Source: not TagSource.Agent } =>
                [Say(judged, ObservationKind.Confirmed, reviewerId, at)],
            ReviewDecision.Accept or ReviewDecision.Merge when known is null && !IsOver(judged, present, now) =>
                [Say(judged, ObservationKind.Seen, reviewerId, at)],
            ReviewDecision.Reject when known is not null && !byHand => [Say(judged, ObservationKind.Refuted, reviewerId, at)],
            ReviewDecision.Replace => Replaced(judged, choice, known is not null && !byHand, reviewerId, at),
            _ => [],
        };
    }

    private IReadOnlyList<TagObservation> Replaced(TagObservation judged, ReviewChoice choice, bool refutes, string reviewerId, DateTimeOffset at)
    {
        var other = Say(judged, ObservationKind.Seen, reviewerId, at) with { TagId = choice.TagId!, Value = choice.Value, Wish = null };
        return refutes ? [Say(judged, ObservationKind.Refuted, reviewerId, at), other] : [other];
    }

    /// <summary>It was right then and does not hold now: it has expired, or something newer took its place later on.</summary>
    private bool IsOver(TagObservation judged, IReadOnlyList<TagAssignment> present, DateTimeOffset now) =>
        judged.ExpiresAt <= now
        || fold.Rivals(present, judged).Any(rival => !rival.IsCertain && rival.LastSeenAt > judged.At + close);

    private TagObservation Say(TagObservation judged, ObservationKind kind, string reviewerId, DateTimeOffset at)
    {
        var id = ids.New();
        return judged with
        {
            Id = id,
            Kind = kind,
            Cause = id,
            Source = TagSource.Agent,
            RuleId = null,
            RuleVersion = null,
            AgentId = reviewerId,
            Confidence = 1,
            At = at,
            ExpiresAt = null,
        };
    }
}
