namespace Scrm.Core.Contacts;

/// <summary>What a person is known by.</summary>
public static class ContactKeys
{
    /// <summary>The attribute with the telephone number.</summary>
    public const string Phone = "phone";

    /// <summary>The attribute with the number of another system.</summary>
    public const string External = "externalId";

    /// <summary>All of a person's keys, each once.</summary>
    public static IReadOnlyList<PersonKey> Of(Contact contact) =>
    [
        .. Of(contact.Attributes.GetValueOrDefault(Phone), contact.Attributes.GetValueOrDefault(External), null)
            .Concat(contact.Identities.SelectMany(i => Of(null, null, i.UnionId)))
            .Distinct(),
    ];

    /// <summary>The keys of what is known; a number that is none is left out.</summary>
    public static IReadOnlyList<PersonKey> Of(string? phone, string? externalId, string? unionId) =>
    [
        .. externalId?.Trim() is { Length: > 0 } external ? [new PersonKey(PersonKeyKind.External, external)] : Array.Empty<PersonKey>(),
        .. unionId?.Trim() is { Length: > 0 } union ? [new PersonKey(PersonKeyKind.Union, union)] : Array.Empty<PersonKey>(),
        .. PhoneNumber.Normalise(phone) is { } number ? [new PersonKey(PersonKeyKind.Phone, number)] : Array.Empty<PersonKey>(),
    ];
}
