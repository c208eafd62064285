using Scrm.Core.Contacts;
using Scrm.Core.Tags;

namespace Scrm.Core.Segments.Facts;

/// <summary>Everything conditions ask of one person; a projection of the contact, the tags, the persona and what the person did.</summary>
public sealed record SegmentFacts
{
    /// <summary>Who.</summary>
    public required string ContactId { get; init; }

    /// <summary>First heard of.</summary>
    public required DateTimeOffset FirstSeenAt { get; init; }

    /// <summary>Last heard from.</summary>
    public required DateTimeOffset LastSeenAt { get; init; }

    /// <summary>False after unfollow; null when not known.</summary>
    public bool? Following { get; init; }

    /// <summary>How the person first came.</summary>
    public string? Source { get; init; }

    /// <summary>Accounts that know the person.</summary>
    public IReadOnlyList<string> InboxIds { get; init; } = [];

    /// <summary>Free facts.</summary>
    public IReadOnlyList<AttributeFact> Attributes { get; init; } = [];

    /// <summary>Tags on the person, and on the person's conversations and messages; expired ones may be among them.</summary>
    public IReadOnlyList<TagFact> Tags { get; init; } = [];

    /// <summary>The persona.</summary>
    public PersonaFacts Persona { get; init; } = PersonaFacts.None;

    /// <summary>What the person did, by kind and day.</summary>
    public IReadOnlyList<ActivityDay> Days { get; init; } = [];

    /// <summary>Codes the person scanned or came by.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>Takes what a contact and its tags tell; persona, days and codes are added by who knows them.</summary>
    public static SegmentFacts Of(Contact contact, IEnumerable<TagAssignment> tags) => new()
    {
        ContactId = contact.Id,
        FirstSeenAt = contact.CreatedAt,
        LastSeenAt = contact.LastSeenAt,
        Following = contact.Following,
        Source = contact.Source,
        InboxIds = [.. contact.Identities.Select(i => i.InboxId).Distinct()],
        Attributes = [.. contact.Attributes.Select(a => AttributeFact.Of(a.Key, a.Value))],
        Tags = [.. tags.Select(TagFact.Of)],
    };
}
