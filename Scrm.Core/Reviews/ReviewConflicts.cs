using Scrm.Core.Tags;

namespace Scrm.Core.Reviews;

/// <summary>Finds what contradicts: two tags of an exclusive dimension seen close together, and rules against what staff decided. Pure.</summary>
internal sealed class ReviewConflicts
{
    private readonly TagFold _fold;
    private readonly HashSet<string> _exclusive;
    private readonly ILookup<(string ContactId, string? Where, string DimensionId), (TagObservation Observation, TagPlace Place)> _seen;
    private readonly ILookup<(string ContactId, string? Where, string DimensionId), (TagObservation Observation, TagPlace Place)> _decided;
    private readonly TimeSpan _close;

    public ReviewConflicts(ReviewMaterial material, TagFold fold, ReviewOptions options)
    {
        _fold = fold;
        _close = TimeSpan.FromHours(options.RivalHours);
        _exclusive = [.. material.Book.Dimensions.Where(d => d.Exclusive).Select(d => d.Id)];
        _seen = Placed(material.Candidates.Where(o => o.Kind == ObservationKind.Seen));
        _decided = Placed(material.Decisions.Where(o => o.Source == TagSource.Agent));
    }

    /// <summary>What contradicts the observation; empty: nothing.</summary>
    public IEnumerable<ReviewReason> Of(TagObservation observation, TagPlace place)
    {
        var isExclusive = _exclusive.Contains(place.DimensionId);
        if (isExclusive && _seen[place.Side].Any(o => o.Place.TagId != place.TagId && (o.Observation.At - observation.At).Duration() <= _close))
        {
            yield return ReviewReason.Rival;
        }

        // A review speaks of what was seen before it; it is contradicted only by what is seen afterwards. Staff speak of the person.
        var words = _decided[place.Side].Where(o =>
            o.Observation.Kind is ObservationKind.Seen or ObservationKind.TakenOff || o.Observation.At < observation.At)
            .OrderByDescending(o => o.Observation.At).ToList();
        if (words.FirstOrDefault(o => o.Place == place).Observation is { Kind: ObservationKind.TakenOff or ObservationKind.Refuted })
        {
            yield return ReviewReason.TakenOff;
        }

        if (isExclusive
            && words.FirstOrDefault() is { Observation: { Kind: ObservationKind.Seen or ObservationKind.Confirmed } other, Place: var there }
            && there.TagId != place.TagId
            && other.At < observation.At)
        {
            yield return ReviewReason.OtherByStaff;
        }
    }

    private ILookup<(string, string?, string), (TagObservation Observation, TagPlace Place)> Placed(IEnumerable<TagObservation> observations) => observations
        .Select(o => (Observation: o, Tag: _fold.Resolve(o.TagId)))
        .Where(o => o.Tag is not null)
        .Select(o => (o.Observation, Place: TagPlace.Of(o.Observation, o.Tag!)))
        .ToLookup(o => o.Place.Side);
}
