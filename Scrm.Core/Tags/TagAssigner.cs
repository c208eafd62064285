using Scrm.Core.Foundation;

namespace Scrm.Core.Tags;

/// <summary>Merges what rules propose and staff decide with the assignments a person has. Pure but for the ids it is given.</summary>
public sealed class TagAssigner
{
    // Repeated hints make a tag surer, never certain: certainty (1) is for people who decided.
    private const double Surest = 0.99;

    private readonly Dictionary<string, TagDimension> _dimensions;
    private readonly Dictionary<string, Tag> _tags;
    private readonly IIdFactory _ids;

    /// <summary>Takes the dimensions and tags of a book.</summary>
    public TagAssigner(TagBook book, IIdFactory ids)
    {
        _dimensions = book.Dimensions.DistinctBy(d => d.Id).ToDictionary(d => d.Id);
        _tags = book.Tags.DistinctBy(t => t.Id).ToDictionary(t => t.Id);
        _ids = ids;
    }

    /// <summary>Puts what the rules propose because of one message or event.</summary>
    /// <param name="present">The contact's assignments, those on its conversations among them.</param>
    /// <param name="proposals">All proposals for the one signal: a tag proposed twice counts as seen once, by the surest rule.</param>
    /// <param name="occasion">Where and when.</param>
    public TagChanges Assign(IReadOnlyList<TagAssignment> present, IReadOnlyList<TagProposal> proposals, TagOccasion occasion)
    {
        var wanted = proposals
            .GroupBy(p => p.Tag.Id)
            .Select(same => same.MaxBy(p => p.Confidence)!)
            .GroupBy(p => IsExclusive(p.Tag) ? p.Tag.DimensionId : $"{p.Tag.DimensionId} {p.Tag.Id}")
            .Select(rivals => rivals.MaxBy(p => p.Confidence)!);
        return Put(present, wanted.Select(p => FromRule(p, occasion)), occasion);
    }

    /// <summary>Puts a tag because a member of staff says so; NotFound when the book has no such tag.</summary>
    public Result<TagChanges> Add(IReadOnlyList<TagAssignment> present, string tagId, string agentId, TagOccasion occasion, string? quote = null)
    {
        if (!_tags.TryGetValue(tagId, out var tag))
        {
            return new Fault(FaultCode.NotFound, "There is no such tag.");
        }

        return Put(present, [FromAgent(tag, agentId, occasion, quote)], occasion);
    }

    /// <summary>Takes an assignment off; NotFound when the person has no such assignment.</summary>
    public static Result<TagChanges> Remove(IReadOnlyList<TagAssignment> present, string assignmentId) =>
        present.Any(a => a.Id == assignmentId)
            ? new TagChanges([], [assignmentId])
            : new Fault(FaultCode.NotFound, "The tag is not there any more.");

    private TagChanges Put(IReadOnlyList<TagAssignment> present, IEnumerable<TagAssignment> news, TagOccasion occasion)
    {
        var upserts = new List<TagAssignment>();
        var removed = new List<string>();
        foreach (var fresh in news)
        {
            var rivals = present.Where(a => a.DimensionId == fresh.DimensionId && SamePlace(a, fresh)).ToList();
            var known = rivals.FirstOrDefault(a => a.TagId == fresh.TagId && !IsExpired(a, occasion.At));
            upserts.Add(known is null ? fresh : Again(known, fresh));

            // The newest wins an exclusive dimension; what expired gives way to its own return.
            removed.AddRange(rivals
                .Where(a => a.Id != known?.Id && (a.TagId == fresh.TagId || IsExclusive(fresh.DimensionId)))
                .Select(a => a.Id));
        }

        return upserts.Count == 0 ? TagChanges.None : new TagChanges(upserts, removed);
    }

    /// <summary>
    /// The newest evidence replaces the older: it is what a reviewer can still check in the open conversation, and <see cref="TagAssignment.At"/>
    /// with <see cref="TagAssignment.Count"/> tell that there was more. What staff put stays theirs and certain.
    /// </summary>
    private static TagAssignment Again(TagAssignment known, TagAssignment fresh)
    {
        if (known.Source == TagSource.Agent && fresh.Source != TagSource.Agent)
        {
            return known with { Count = known.Count + 1, LastSeenAt = Later(known.LastSeenAt, fresh.At) };
        }

        return fresh with
        {
            Id = known.Id,
            At = known.At,
            LastSeenAt = Later(known.LastSeenAt, fresh.At),
            Count = known.Count + 1,
            Confidence = fresh.Source == TagSource.Agent ? 1 : Math.Min(Surest, 1 - (1 - known.Confidence) * (1 - fresh.Confidence)),
            ExpiresAt = known.ExpiresAt is { } old && fresh.ExpiresAt is { } young ? Later(old, young) : null,
        };
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private static bool IsExpired(TagAssignment assignment, DateTimeOffset now) => assignment.ExpiresAt <= now;

    private static bool SamePlace(TagAssignment one, TagAssignment other) =>
        one.Scope == other.Scope
        && one.ContactId == other.ContactId
        && (one.Scope == TagScope.Contact || one.Evidence.ConversationId == other.Evidence.ConversationId);

    private bool IsExclusive(Tag tag) => IsExclusive(tag.DimensionId);

    private bool IsExclusive(string dimensionId) => _dimensions.TryGetValue(dimensionId, out var dimension) && dimension.Exclusive;

    private TagAssignment FromRule(TagProposal proposal, TagOccasion occasion) =>
        New(proposal.Tag, proposal.Source, proposal.Confidence, proposal.Quote, occasion) with
        {
            RuleId = proposal.RuleId,
            RuleVersion = proposal.RuleVersion,
            ExpiresAt = proposal.LifetimeDays is { } days ? occasion.At.AddDays(days) : null,
        };

    private TagAssignment FromAgent(Tag tag, string agentId, TagOccasion occasion, string? quote) =>
        New(tag, TagSource.Agent, 1, quote is null ? null : Quotation.Of(quote), occasion) with { AgentId = agentId };

    private TagAssignment New(Tag tag, TagSource source, double confidence, string? quote, TagOccasion occasion) => new()
    {
        Id = _ids.New(),
        TagId = tag.Id,
        DimensionId = tag.DimensionId,
        Name = tag.Name,
        Scope = tag.Scope,
        ContactId = occasion.ContactId,
        Source = source,
        Confidence = confidence,
        Evidence = new TagEvidence(occasion.ConversationId, occasion.MessageId, quote),
        At = occasion.At,
        LastSeenAt = occasion.At,
    };
}
