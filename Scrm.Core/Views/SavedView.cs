namespace Scrm.Core.Views;

/// <summary>A view of the inbox that somebody named.</summary>
public sealed record SavedView
{
    /// <summary>Opaque id.</summary>
    public required string Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required string OwnerId { get; init; }

    /// <summary>As people call it.</summary>
    public required string Name { get; init; }

    /// <summary>What it shows; <c>me</c> in it is whoever looks.</summary>
    public required ViewFilter Filter { get; init; }

    /// <summary>True: everybody has it. What it shows stays within each reader's rights.</summary>
    public bool Shared { get; init; }

    /// <summary>Rises by one with every change; 1 after the first.</summary>
    public required int Version { get; init; }

    /// <summary>Last change.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }
}
