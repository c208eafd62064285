namespace Scrm.Core.Agents;

/// <summary>What sign-in needs of a member of staff; never leaves the server.</summary>
public sealed record Account
{
    /// <summary>The agent's id.</summary>
    public required string Id { get; init; }

    /// <summary>Name typed at sign-in.</summary>
    public required string UserName { get; init; }

    /// <summary>Upper-case form, unique.</summary>
    public required string NormalizedUserName { get; init; }

    /// <summary>Salted hash of the password.</summary>
    public string? PasswordHash { get; init; }

    /// <summary>Changes when credentials change; older cookies end.</summary>
    public required string SecurityStamp { get; init; }

    /// <summary>Failed sign-ins in a row.</summary>
    public int AccessFailedCount { get; init; }

    /// <summary>Locked until then, or null.</summary>
    public DateTimeOffset? LockoutEnd { get; init; }

    /// <summary>Rises by one with every save; compare-and-swap.</summary>
    public long Version { get; init; }
}
