namespace Scrm.Core.Contacts;

/// <summary>A person across channels.</summary>
public sealed record Contact
{
    /// <summary>Opaque id.</summary>
    public required string Id { get; init; }

    /// <summary>Name or a stand-in; platforms often give none.</summary>
    public required string Name { get; init; }

    /// <summary>Every id the person is known by; (inbox, external id) is unique over all contacts.</summary>
    public required IReadOnlyList<ContactIdentity> Identities { get; init; }

    /// <summary>BCP 47 language as told by the platform, or null.</summary>
    public string? Language { get; init; }

    /// <summary>False after unfollow; null when the channel does not say.</summary>
    public bool? Following { get; init; }

    /// <summary>How the person first came, for example <c>scan:spring-2026</c>, or null.</summary>
    public string? Source { get; init; }

    /// <summary>Free facts by name (remark, city, order system id).</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = new Dictionary<string, string>();

    /// <summary>Why the person is not served, or null for everybody else.</summary>
    public ContactBlock? Blocked { get; init; }

    /// <summary>First heard of.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Last heard from.</summary>
    public required DateTimeOffset LastSeenAt { get; init; }

    /// <summary>Rises by one with every save.</summary>
    public long Version { get; init; }
}
