namespace Scrm.Core.Machines;

/// <summary>The right of another system to tell us things. Only its hash is kept.</summary>
public sealed record ApiToken
{
    /// <summary>Opaque id; part of the token.</summary>
    public required string Id { get; init; }

    /// <summary>What people call the system.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of the whole token, hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>What it may: <see cref="ApiScopes"/>.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>The admin who made it.</summary>
    public required string CreatedBy { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>It is refused since then; null: it counts.</summary>
    public DateTimeOffset? RevokedAt { get; init; }
}
