using Scrm.Core.Canned;

namespace Scrm.Core.Macros;

/// <summary>Several steps under one name, done in order.</summary>
public sealed record Macro
{
    /// <summary>Opaque id.</summary>
    public required string Id { get; init; }

    /// <summary>Short name.</summary>
    public required string Name { get; init; }

    /// <summary>What it does, in order.</summary>
    public required IReadOnlyList<MacroStep> Steps { get; init; }

    /// <summary>Whose it is.</summary>
    public required Sharing Sharing { get; init; }

    /// <summary>Rises by one with every save.</summary>
    public long Version { get; init; }

    /// <summary>Last save.</summary>
    public DateTimeOffset UpdatedAt { get; init; }
}
