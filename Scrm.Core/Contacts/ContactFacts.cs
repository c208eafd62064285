using Scrm.Core.Personas;

namespace Scrm.Core.Contacts;

/// <summary>What a persona needs to know of a contact.</summary>
public static class ContactFacts
{
    /// <summary>The facts.</summary>
    public static PersonFacts Of(Contact contact) => new(contact.Id, contact.CreatedAt, contact.LastSeenAt)
    {
        Following = contact.Following,
        ExternalIds = [.. contact.Identities.Select(i => i.ExternalId)],
        Attributes = contact.Attributes,
    };
}
