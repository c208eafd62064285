namespace Scrm.Core.AccountMenus;

/// <summary>The menu of an account at the platform: as staff want it, and as it was found there.</summary>
public sealed record AccountMenu
{
    /// <summary>The account.</summary>
    public required string InboxId { get; init; }

    /// <summary>The wanted buttons, three at most; empty: the account has no menu.</summary>
    public IReadOnlyList<MenuButton> Buttons { get; init; } = [];

    /// <summary>What the platform has, when it was asked last; null: never asked.</summary>
    public IReadOnlyList<MenuButton>? Found { get; init; }

    /// <summary>Where it stands.</summary>
    public AccountMenuState State { get; init; }

    /// <summary>Why not, as a stable word; null when nothing is wrong.</summary>
    public string? Problem { get; init; }

    /// <summary>The same in plain English words of the platform's folder, or null.</summary>
    public string? ProblemText { get; init; }

    /// <summary>When the platform took or told it last.</summary>
    public DateTimeOffset? SeenAt { get; init; }
}
