namespace Scrm.Core.Tags;

/// <summary>
/// Adds observations up to assignments. Pure. One step after another over a person's observations in the order of their times gives
/// what <see cref="Rebuild"/> gives of all of them at once.
/// </summary>
public sealed class TagFold
{
    // Repeated hints make a tag surer, never certain: certainty (1) is for people who decided.
    private const double Surest = 0.99;

    private readonly Dictionary<string, TagDimension> _dimensions;
    private readonly Dictionary<string, Tag> _tags;

    /// <summary>Takes the dimensions and tags of a book.</summary>
    public TagFold(TagBook book)
    {
        _dimensions = book.Dimensions.DistinctBy(d => d.Id).ToDictionary(d => d.Id);
        _tags = book.Tags.DistinctBy(t => t.Id).ToDictionary(t => t.Id);
    }

    /// <summary>The tag an id stands for now, merged ones followed; null when the book has none.</summary>
    public Tag? Resolve(string tagId)
    {
        var tag = _tags.GetValueOrDefault(tagId);
        for (var steps = 0; tag?.MergedInto is { } into && steps < _tags.Count; steps++)
        {
            tag = _tags.GetValueOrDefault(into);
        }

        return tag;
    }

    /// <summary>The assignment of the observation's tag and value in its place, or null.</summary>
    public TagAssignment? Find(IEnumerable<TagAssignment> present, TagObservation observation) =>
        Resolve(observation.TagId) is { } tag ? present.FirstOrDefault(a => IsOf(a, observation, tag)) : null;

    /// <summary>What stands in the observation's place instead of it: other tags of its dimension, where that is exclusive.</summary>
    public IEnumerable<TagAssignment> Rivals(IEnumerable<TagAssignment> present, TagObservation observation) =>
        Resolve(observation.TagId) is { } tag && IsExclusive(tag.DimensionId)
            ? present.Where(a => a.DimensionId == tag.DimensionId && a.TagId != tag.Id && SamePlace(a, Fresh(observation, tag)))
            : [];

    /// <summary>What one cause changes.</summary>
    /// <param name="present">The person's assignments, those on conversations and messages among them.</param>
    /// <param name="observations">All observations of the one cause; none is older than what is present.</param>
    public TagChanges Step(IReadOnlyList<TagAssignment> present, IReadOnlyList<TagObservation> observations)
    {
        var known = observations.Select(o => (Observation: o, Tag: Resolve(o.TagId))).Where(o => o.Tag is not null).Select(o => (o.Observation, Tag: o.Tag!)).ToList();
        var removed = known
            .Where(o => o.Observation.Kind is ObservationKind.TakenOff or ObservationKind.Refuted)
            .SelectMany(o => present.Where(a => IsOf(a, o.Observation, o.Tag)).Select(a => a.Id))
            .ToList();
        var upserts = known
            .Where(o => o.Observation.Kind == ObservationKind.Confirmed)
            .SelectMany(o => present.Where(a => IsOf(a, o.Observation, o.Tag)).Select(a => Confirmed(a, o.Observation)))
            .ToList();
        foreach (var fresh in Winners(known.Where(o => o.Observation.Kind == ObservationKind.Seen)))
        {
            Put(present, fresh, upserts, removed);
        }

        return upserts.Count == 0 && removed.Count == 0 && observations.Count == 0
            ? TagChanges.None
            : new TagChanges(upserts, [.. removed.Distinct().Except(upserts.Select(a => a.Id))]) { Observations = observations };
    }

    /// <summary>The assignments all observations of a person add up to, in the order they began; expired ones among them.</summary>
    public IReadOnlyList<TagAssignment> Rebuild(IEnumerable<TagObservation> observations) => observations
        .GroupBy(o => o.Cause)
        .Select(cause => cause.OrderBy(o => o.At).ThenBy(o => o.Id, StringComparer.Ordinal).ToList())
        .OrderBy(cause => cause[0].At).ThenBy(cause => cause[0].Id, StringComparer.Ordinal)
        .Aggregate((IReadOnlyList<TagAssignment>)[], (present, cause) => Step(present, cause).ApplyTo(present))
        .OrderBy(a => a.At).ThenBy(a => a.Id, StringComparer.Ordinal)
        .ToList();

    /// <summary>A tag seen twice in one cause counts once, by the surest; of an exclusive dimension only the surest tag.</summary>
    private IEnumerable<TagAssignment> Winners(IEnumerable<(TagObservation Observation, Tag Tag)> seen) => seen
        .GroupBy(o => (o.Tag.Id, o.Observation.Value))
        .Select(Surely)
        .GroupBy(o => IsExclusive(o.Tag.DimensionId) ? (o.Tag.DimensionId, null) : (o.Tag.Id, o.Observation.Value))
        .Select(Surely)
        .Select(o => Fresh(o.Observation, o.Tag));

    private static (TagObservation Observation, Tag Tag) Surely(IEnumerable<(TagObservation Observation, Tag Tag)> rivals) =>
        rivals.MaxBy(o => (o.Observation.Source == TagSource.Agent, o.Observation.Confidence));

    private void Put(IReadOnlyList<TagAssignment> present, TagAssignment fresh, List<TagAssignment> upserts, List<string> removed)
    {
        var rivals = present.Where(a => a.DimensionId == fresh.DimensionId && SamePlace(a, fresh)).ToList();
        var known = rivals.FirstOrDefault(a => a.TagId == fresh.TagId && a.Value == fresh.Value && !IsExpired(a, fresh.At) && !removed.Contains(a.Id));
        var isExclusive = IsExclusive(fresh.DimensionId);

        // A rule does not push aside what a person decided; what it saw stays among the observations for a reviewer.
        if (isExclusive && known is null && !fresh.IsCertain && rivals.Any(a => a.IsCertain && !IsExpired(a, fresh.At) && !removed.Contains(a.Id)))
        {
            return;
        }

        upserts.RemoveAll(a => a.Id == known?.Id);
        upserts.Add(known is null ? fresh : Again(known, fresh));

        // The newest wins an exclusive dimension; what expired gives way to its own return.
        removed.AddRange(rivals
            .Where(a => a.Id != known?.Id && (isExclusive || (a.TagId == fresh.TagId && a.Value == fresh.Value)))
            .Select(a => a.Id));
    }

    /// <summary>
    /// The newest evidence replaces the older: it is what a reviewer can still check in the open conversation, and the observations tell
    /// what there was before. What a person decided stays theirs and certain.
    /// </summary>
    private static TagAssignment Again(TagAssignment known, TagAssignment fresh)
    {
        var seen = known with
        {
            Name = fresh.Name,
            LastSeenAt = Later(known.LastSeenAt, fresh.At),
            Count = known.Count + 1,
            ExpiresAt = known.ExpiresAt is { } old && fresh.ExpiresAt is { } young ? Later(old, young) : null,
        };
        return known.IsCertain && fresh.Source != TagSource.Agent
            ? seen
            : fresh with
            {
                Id = known.Id,
                At = known.At,
                LastSeenAt = seen.LastSeenAt,
                Count = seen.Count,
                ExpiresAt = seen.ExpiresAt,
                ConfirmedBy = known.ConfirmedBy,
                ConfirmedAt = known.ConfirmedAt,
                Confidence = fresh.Source == TagSource.Agent ? 1 : Math.Min(Surest, 1 - (1 - known.Confidence) * (1 - fresh.Confidence)),
            };
    }

    private static TagAssignment Confirmed(TagAssignment known, TagObservation review) =>
        known with { Confidence = 1, ConfirmedBy = review.AgentId, ConfirmedAt = review.At };

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private static bool IsExpired(TagAssignment assignment, DateTimeOffset now) => assignment.ExpiresAt <= now;

    private static bool IsOf(TagAssignment assignment, TagObservation observation, Tag tag) =>
        assignment.TagId == tag.Id && assignment.Value == observation.Value && SamePlace(assignment, Fresh(observation, tag));

    private static bool SamePlace(TagAssignment one, TagAssignment other) =>
        one.Scope == other.Scope
        && one.ContactId == other.ContactId
        && (one.Scope != TagScope.Conversation || one.Evidence.ConversationId == other.Evidence.ConversationId)
        && (one.Scope != TagScope.Message || one.Evidence.MessageId == other.Evidence.MessageId);

    private bool IsExclusive(string dimensionId) => _dimensions.TryGetValue(dimensionId, out var dimension) && dimension.Exclusive;

    private static TagAssignment Fresh(TagObservation observation, Tag tag) => new()
    {
        Id = observation.Id,
        TagId = tag.Id,
        DimensionId = tag.DimensionId,
        Name = tag.Name,
        Value = observation.Value,
        Scope = tag.Scope,
        ContactId = observation.ContactId,
        Source = observation.Source,
        RuleId = observation.RuleId,
        RuleVersion = observation.RuleVersion,
        AgentId = observation.AgentId,
        Confidence = observation.Confidence,
        Evidence = new TagEvidence(observation.ConversationId, observation.MessageId, observation.Quote, observation.EventId),
        At = observation.At,
        LastSeenAt = observation.At,
        ExpiresAt = observation.ExpiresAt,
    };
}
