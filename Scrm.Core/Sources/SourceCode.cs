namespace Scrm.Core.Sources;

/// <summary>A QR code of ours: whoever scans it tells where he came from.</summary>
public sealed record SourceCode
{
    /// <summary>Inbox and scene, unique: <c>{inbox}.{scene}</c> in lists, never shown.</summary>
    public string Id => $"{InboxId}/{Scene}";

    /// <summary>The account people come to.</summary>
    public required string InboxId { get; init; }

    /// <summary>What comes back with a scan: 1 to 64 bytes; rules of source Scan read it.</summary>
    public required string Scene { get; init; }

    /// <summary>What staff call it.</summary>
    public required string Name { get; init; }

    /// <summary>The campaign it belongs to, or null.</summary>
    public string? Campaign { get; init; }

    /// <summary>Where it hangs: <c>store</c>, <c>leaflet</c>, <c>parcel</c> …; null when not told.</summary>
    public string? Placement { get; init; }

    /// <summary>The member of staff who answers for it, or null.</summary>
    public string? OwnerId { get; init; }

    /// <summary>The team it brings people to, or null.</summary>
    public string? TeamId { get; init; }

    /// <summary>Whether its picture is there.</summary>
    public SourceState State { get; init; }

    /// <summary>Why not, in the platform's or our words; null when nothing is wrong.</summary>
    public string? Problem { get; init; }

    /// <summary>Where its picture is, or null.</summary>
    public string? PictureUrl { get; init; }

    /// <summary>What the code says when read by any scanner, or null.</summary>
    public string? Content { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }
}
