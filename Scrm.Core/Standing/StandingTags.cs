using Scrm.Core.Tags;

namespace Scrm.Core.Standing;

/// <summary>
/// Decides about tags that tell what a person is rather than what he did: they are put when their rule begins to hold, seen again from
/// time to time, and taken back when it holds no longer. Pure.
/// </summary>
public static class StandingTags
{
    private static readonly TimeSpan SeenAgain = TimeSpan.FromDays(30);

    /// <summary>True for sources that tell what a person is.</summary>
    public static bool IsStanding(TagSource source) => source is TagSource.Field or TagSource.Behaviour;

    /// <summary>What is to be observed, and which observations are withdrawn: their ids.</summary>
    /// <param name="stored">All observations of the person.</param>
    /// <param name="holding">What the rules that hold now propose.</param>
    /// <param name="now">The present.</param>
    public static (IReadOnlyList<TagProposal> Due, IReadOnlyList<string> Withdrawn) Decide(
        IReadOnlyList<TagObservation> stored, IReadOnlyList<TagProposal> holding, DateTimeOffset now)
    {
        var own = stored.Where(o => o.Kind == ObservationKind.Seen && o.RuleId is not null && IsStanding(o.Source)).ToList();
        var held = holding.ToLookup(p => (p.RuleId, p.RuleVersion, p.Tag.Id));
        var withdrawn = own.Where(o => !held.Contains((o.RuleId!, o.RuleVersion ?? 0, o.TagId))).Select(o => o.Id);
        var due = holding.Where(p => IsStanding(p.Source) && IsDue(p, own, now) && !IsDenied(p.Tag.Id, stored));
        return ([.. due], [.. withdrawn]);
    }

    private static bool IsDue(TagProposal proposal, List<TagObservation> own, DateTimeOffset now)
    {
        var last = own.Where(o => (o.RuleId, o.RuleVersion, o.TagId) == (proposal.RuleId, proposal.RuleVersion, proposal.Tag.Id)).MaxBy(o => o.At);
        if (last is null)
        {
            return true;
        }

        var life = last.ExpiresAt is { } end ? (end - last.At) / 2 : SeenAgain;
        return now - last.At >= (life < SeenAgain ? life : SeenAgain);
    }

    /// <summary>What people took off stays off until they say otherwise.</summary>
    private static bool IsDenied(string tagId, IReadOnlyList<TagObservation> stored) =>
        stored.Where(o => o.TagId == tagId && o.AgentId is not null).MaxBy(o => o.At) is { Kind: ObservationKind.TakenOff or ObservationKind.Refuted };
}
