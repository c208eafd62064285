namespace Scrm.Core.Links;

/// <summary>
/// A link staff made for everybody: for posters, menus and posts its clicks are counted; in a message it becomes a link of the person
/// the message goes to.
/// </summary>
public sealed record CampaignLink
{
    /// <summary>See <see cref="LinkCode"/>.</summary>
    public required string Code { get; init; }

    /// <summary>What staff call it.</summary>
    public required string Name { get; init; }

    /// <summary>Where it leads: an absolute http or https address.</summary>
    public required string Target { get; init; }

    /// <summary>The article it belongs to, or null.</summary>
    public string? Article { get; init; }

    /// <summary>The campaign it belongs to, or null.</summary>
    public string? Campaign { get; init; }

    /// <summary>A word of its own that rules read, or null.</summary>
    public string? TagKey { get; init; }

    /// <summary>False: it still leads where it did, and is not put into messages any more.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>When it was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>What it stands for, as rules read it.</summary>
    public IReadOnlyList<string> Keys =>
    [
        .. Article is null ? Array.Empty<string>() : [$"article:{Article}"],
        .. Campaign is null ? Array.Empty<string>() : [$"campaign:{Campaign}"],
        .. TagKey is null ? Array.Empty<string>() : [TagKey],
    ];
}
