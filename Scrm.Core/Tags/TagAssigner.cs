using Scrm.Core.Foundation;

namespace Scrm.Core.Tags;

/// <summary>Turns what rules propose and staff decide into observations, and says what they change. Pure but for the ids it is given.</summary>
public sealed class TagAssigner(TagBook book, IIdFactory ids)
{
    /// <summary>Adds observations up.</summary>
    public TagFold Fold { get; } = new(book);

    /// <summary>Puts what the rules propose because of one message or event.</summary>
    /// <param name="present">The contact's assignments, those on its conversations among them.</param>
    /// <param name="proposals">All proposals for the one signal: a tag proposed twice counts as seen once, by the surest rule.</param>
    /// <param name="occasion">Where and when.</param>
    public TagChanges Assign(IReadOnlyList<TagAssignment> present, IReadOnlyList<TagProposal> proposals, TagOccasion occasion)
    {
        if (proposals.Count == 0)
        {
            return TagChanges.None;
        }

        return Fold.Step(present, Observe(proposals, After(present, occasion)));
    }

    /// <summary>Clocks of two processes differ a little: what comes later is never dated before what is known.</summary>
    private static TagOccasion After(IReadOnlyList<TagAssignment> present, TagOccasion occasion) =>
        present.Count == 0 || present.Max(a => a.LastSeenAt) is var latest && latest <= occasion.At ? occasion : occasion with { At = latest };

    /// <summary>The observations of proposals, one each.</summary>
    public IReadOnlyList<TagObservation> Observe(IReadOnlyList<TagProposal> proposals, TagOccasion occasion) =>
        [.. proposals.Select(p => New(p.OnlyToReview ? ObservationKind.Proposed : ObservationKind.Seen, p.Tag, p.Source, p.Confidence, p.LifetimeDays, occasion) with
        {
            MessageId = p.SaidIn ?? occasion.MessageId,
            Value = p.Value,
            Wish = p.Wish,
            RuleId = p.RuleId,
            RuleVersion = p.RuleVersion,
            Quote = p.Quote,
        })];

    /// <summary>Puts on a new conversation what goes on from the one before (<see cref="CarriedOver"/>), with the reason it had there.</summary>
    public TagChanges Carry(IReadOnlyList<TagAssignment> present, IReadOnlyList<(Tag Tag, TagAssignment Origin)> carried, TagOccasion occasion) =>
        carried.Aggregate(TagChanges.None, (changes, one) =>
        {
            var put = New(ObservationKind.Seen, one.Tag, one.Origin.Source, one.Origin.Confidence, null, After(present, occasion)) with
            {
                Value = one.Origin.Value,
                AgentId = one.Origin.AgentId,
                Quote = one.Origin.Evidence.Quote,
                ExpiresAt = one.Origin.ExpiresAt,
            };
            return changes.Then(Fold.Step(changes.ApplyTo(present), [put with { Cause = put.Id }]));
        });

    /// <summary>Puts a tag because a member of staff says so; NotFound when the book has no such tag.</summary>
    public Result<TagChanges> Add(
        IReadOnlyList<TagAssignment> present, string tagId, string agentId, TagOccasion occasion, string? quote = null, string? value = null)
    {
        if (Fold.Resolve(tagId) is not { } tag)
        {
            return new Fault(FaultCode.NotFound, "There is no such tag.");
        }

        var put = New(ObservationKind.Seen, tag, TagSource.Agent, 1, null, occasion) with
        {
            AgentId = agentId,
            Value = value,
            Quote = quote is null ? null : Quotation.Of(quote),
        };
        return Fold.Step(present, [put with { Cause = put.Id }]);
    }

    /// <summary>Takes an assignment off; NotFound when the person has no such assignment.</summary>
    public Result<TagChanges> Remove(IReadOnlyList<TagAssignment> present, string assignmentId, string agentId, DateTimeOffset now) =>
        Judge(present, assignmentId, ObservationKind.TakenOff, agentId, now);

    /// <summary>What staff or a reviewer say of an assignment; NotFound when the person has no such assignment.</summary>
    public Result<TagChanges> Judge(IReadOnlyList<TagAssignment> present, string assignmentId, ObservationKind kind, string agentId, DateTimeOffset now)
    {
        if (present.FirstOrDefault(a => a.Id == assignmentId) is not { } judged)
        {
            return new Fault(FaultCode.NotFound, "The tag is not there any more.");
        }

        var id = ids.New();
        return Fold.Step(present, [new TagObservation
        {
            Id = id,
            Kind = kind,
            ContactId = judged.ContactId,
            ConversationId = judged.Evidence.ConversationId,
            MessageId = judged.Evidence.MessageId,
            EventId = judged.Evidence.EventId,
            Cause = id,
            TagId = judged.TagId,
            Value = judged.Value,
            Source = TagSource.Agent,
            AgentId = agentId,
            Confidence = 1,
            At = judged.LastSeenAt > now ? judged.LastSeenAt : now,
        }]);
    }

    private TagObservation New(ObservationKind kind, Tag tag, TagSource source, double confidence, int? lifetimeDays, TagOccasion occasion)
    {
        var id = ids.New();
        return new TagObservation
        {
            Id = id,
            Kind = kind,
            ContactId = occasion.ContactId,
            ConversationId = occasion.ConversationId,
            MessageId = occasion.MessageId,
            EventId = occasion.EventId,
            Cause = occasion.MessageId ?? occasion.EventId ?? id,
            TagId = tag.Id,
            Source = source,
            Confidence = confidence,
            At = occasion.At,
            ExpiresAt = (tag.LifetimeDays ?? lifetimeDays) is { } days ? occasion.At.AddDays(days) : null,
        };
    }
}
