using Scrm.Core.Contacts;
using Scrm.Core.Inboxes;
using Scrm.Core.Tags;

namespace Scrm.AgentConsole.Wire;

/// <summary>People, their timeline and tags in the clients' words.</summary>
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
        contact.Version,
        contact.Blocked is { } block ? new BlockView(block.Reason, block.ById, block.At) : null);

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

    private static IdentityView ToView(this ContactIdentity identity, Inbox? inbox) => new(
        identity.InboxId,
        inbox?.Name ?? identity.InboxId,
        inbox?.Channel ?? "",
        identity.ExternalId.Length <= ShownTail ? identity.ExternalId : $"…{identity.ExternalId[^ShownTail..]}");
}
