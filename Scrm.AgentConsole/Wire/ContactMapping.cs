using Scrm.Core.Contacts;
using Scrm.Core.Inboxes;
using Scrm.Core.Personas;
using Scrm.Core.Tags;

namespace Scrm.AgentConsole.Wire;

/// <summary>People, their timeline, tags and persona in the clients' words.</summary>
internal static class ContactMapping
{
    private const int ShownTail = 6;

    public static ContactView ToView(this Contact contact, IReadOnlyList<Inbox> inboxes) => new(
        contact.Id,
        contact.Name,
        [.. contact.Identities.Select(identity => identity.ToView(inboxes.FirstOrDefault(i => i.Id == identity.InboxId)))],
        contact.Language,
        contact.Following,
        contact.Source,
        contact.Attributes,
        contact.CreatedAt,
        contact.LastSeenAt,
        contact.Version);

    public static TouchpointView ToView(this Touchpoint touch) => new(
        touch.Id, touch.Kind, touch.At, touch.InboxId, touch.Channel, touch.ConversationId, touch.MessageId, touch.Detail);

    public static TagAssignmentView ToView(this TagAssignment tag) => new(
        tag.Id,
        tag.TagId,
        tag.DimensionId,
        tag.Name,
        tag.Scope,
        tag.Source,
        tag.RuleId,
        tag.RuleVersion,
        tag.AgentId,
        tag.Confidence,
        tag.Evidence,
        tag.At,
        tag.LastSeenAt,
        tag.Count,
        tag.ExpiresAt,
        tag.Value,
        tag.ConfirmedBy,
        tag.ConfirmedAt);

    /// <summary>Every dimension of the book in its order; those nothing is known of have strength 0.</summary>
    public static PersonaView ToView(this TagBook book, string contactId, Persona? persona, DateTimeOffset now) => new(
        contactId,
        persona?.At ?? now,
        [.. book.Dimensions.Select(dimension => ToView(dimension, persona?.Dimensions.FirstOrDefault(d => d.DimensionId == dimension.Id), book))]);

    private static PersonaDimensionView ToView(TagDimension dimension, PersonaDimension? known, TagBook book) => new(
        dimension.Id,
        dimension.Name,
        dimension.NameEn,
        dimension.Hue,
        known?.Strength ?? 0,
        [.. (known?.Tags ?? []).Select(tag => new PersonaTagView(
            tag.TagId, tag.Name, book.Tags.FirstOrDefault(t => t.Id == tag.TagId)?.NameEn, tag.Weight, tag.AssignmentIds))]);

    private static IdentityView ToView(this ContactIdentity identity, Inbox? inbox) => new(
        identity.InboxId,
        inbox?.Name ?? identity.InboxId,
        inbox?.Channel ?? "",
        identity.ExternalId.Length <= ShownTail ? identity.ExternalId : $"…{identity.ExternalId[^ShownTail..]}");
}
