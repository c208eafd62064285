namespace Scrm.Core.PlatformTags;

/// <summary>Which tags of an inbox go both ways.</summary>
public sealed record PlatformTagSettings
{
    /// <summary>The inbox.</summary>
    public required string InboxId { get; init; }

    /// <summary>False, as it is at first: nothing is exchanged.</summary>
    public bool Enabled { get; init; }

    /// <summary>The chosen tags.</summary>
    public IReadOnlyList<PlatformTagLink> Links { get; init; } = [];

    /// <summary>Rises with every save; 0: never saved.</summary>
    public int Version { get; init; }
}
