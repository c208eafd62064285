using Scrm.Core.Contacts;

namespace Scrm.Core.Members;

/// <summary>What may be imported of a person, and how it becomes part of a contact.</summary>
public static class MemberRules
{
    private const int MaxName = 100;
    private const int MaxKey = 60;
    private const int MaxValue = 1000;
    private const int MaxFields = 40;
    private const int MaxAttributes = 50;

    // How a contact is called while nobody knows his name.
    private const string StandIn = "客户 ";

    /// <summary>Null: it may be imported. Else why not.</summary>
    public static MemberProblem? Problem(MemberRow row) =>
        row.Phone is { Length: > 0 } phone && PhoneNumber.Normalise(phone) is null
            ? new MemberProblem(row.Line, "phone", "The phone is not a telephone number.")
        : ContactKeys.Of(row.Phone, row.ExternalId, row.UnionId).Count == 0
            ? new MemberProblem(row.Line, "noKey", "A row needs a phone, an externalId or a unionId.")
        : row.Name is { Length: > MaxName } ? new MemberProblem(row.Line, "name", $"A name has at most {MaxName} characters.")
        : row.Fields.Count > MaxFields || row.Fields.Any(f => string.IsNullOrWhiteSpace(f.Key) || f.Key.Length > MaxKey || f.Value.Length > MaxValue)
            ? new MemberProblem(row.Line, "fields", $"At most {MaxFields} fields; a name has at most {MaxKey}, a value {MaxValue} characters.")
        : null;

    /// <summary>The record of a sound row.</summary>
    public static MemberRecord Record(MemberRow row, DateTimeOffset now)
    {
        var record = new MemberRecord
        {
            Id = "",
            Phone = Text(row.Phone),
            ExternalId = Text(row.ExternalId),
            UnionId = Text(row.UnionId),
            Name = Text(row.Name),
            Fields = row.Fields.Where(f => f.Value.Trim().Length > 0).ToDictionary(f => f.Key.Trim(), f => f.Value.Trim()),
            ImportedAt = now,
        };
        return record with { Id = IdOf(record.Keys) };
    }

    /// <summary>True when both tell the same of a person.</summary>
    public static bool IsSame(MemberRecord one, MemberRecord other) =>
        (one.Phone, one.ExternalId, one.UnionId, one.Name) == (other.Phone, other.ExternalId, other.UnionId, other.Name)
        && one.Fields.Count == other.Fields.Count
        && one.Fields.All(f => other.Fields.TryGetValue(f.Key, out var value) && value == f.Value);

    /// <summary>The contact with what another system knows: its facts replace those of the same name, its name only a stand-in.</summary>
    public static Contact Merge(Contact contact, MemberRecord record)
    {
        var attributes = new Dictionary<string, string>(contact.Attributes);
        Put(ContactKeys.Phone, attributes.GetValueOrDefault(ContactKeys.Phone) ?? record.Phone);
        Put(ContactKeys.External, record.ExternalId);
        foreach (var (name, value) in record.Fields)
        {
            Put(name, value);
        }

        return contact with
        {
            Name = record.Name is { } told && contact.Name.StartsWith(StandIn, StringComparison.Ordinal) ? told : contact.Name,
            Attributes = attributes,
        };

        void Put(string name, string? value)
        {
            if (value is not null && (attributes.Count < MaxAttributes || attributes.ContainsKey(name)))
            {
                attributes[name] = value;
            }
        }
    }

    private static string IdOf(IReadOnlyList<PersonKey> keys) => $"{keys[0].Kind}:{keys[0].Value}".ToLowerInvariant();

    private static string? Text(string? text) => text?.Trim() is { Length: > 0 } told ? told : null;
}
