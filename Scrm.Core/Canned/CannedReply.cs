namespace Scrm.Core.Canned;

/// <summary>A reply kept ready.</summary>
public sealed record CannedReply
{
    /// <summary>Opaque id.</summary>
    public required string Id { get; init; }

    /// <summary>Short name to find it by.</summary>
    public required string Name { get; init; }

    /// <summary>The words, with places such as <c>{{contact.name}}</c>.</summary>
    public required string Text { get; init; }

    /// <summary>Whose it is.</summary>
    public required Sharing Sharing { get; init; }

    /// <summary>Rises by one with every save.</summary>
    public long Version { get; init; }

    /// <summary>Last save.</summary>
    public DateTimeOffset UpdatedAt { get; init; }
}
