using Scrm.Core.Contacts;

namespace Scrm.Core.Members;

/// <summary>A person as another system of the company knows him: kept until he appears on an account of ours, and then part of the contact.</summary>
public sealed record MemberRecord
{
    /// <summary>Made of what identifies the person best, so that the same row again is the same record.</summary>
    public required string Id { get; init; }

    /// <summary>Telephone number as written, or null.</summary>
    public string? Phone { get; init; }

    /// <summary>The other system's number, or null.</summary>
    public string? ExternalId { get; init; }

    /// <summary>The platform's id over all accounts, or null.</summary>
    public string? UnionId { get; init; }

    /// <summary>Name, or null.</summary>
    public string? Name { get; init; }

    /// <summary>Facts by name; those that begin with <c>consent</c> tell what the person agreed to.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>();

    /// <summary>The contact it became part of, or null.</summary>
    public string? ContactId { get; init; }

    /// <summary>Last imported.</summary>
    public required DateTimeOffset ImportedAt { get; init; }

    /// <summary>What the person is found by.</summary>
    public IReadOnlyList<PersonKey> Keys => ContactKeys.Of(Phone, ExternalId, UnionId);
}
