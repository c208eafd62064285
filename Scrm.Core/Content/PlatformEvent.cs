namespace Scrm.Core.Content;

/// <summary>Something done rather than said.</summary>
public sealed record PlatformEvent
{
    /// <summary>Kind.</summary>
    public required PlatformEventKind Kind { get; init; }

    /// <summary>The platform's own name of it, for example <c>scancode_push</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Key or address of the tapped item, id of the tapped choice, or scan result; null when there is none.</summary>
    public string? Key { get; init; }

    /// <summary>Scene of the scanned code, without the platform's prefix; null when none.</summary>
    public string? Scene { get; init; }

    /// <summary>Where the phone was, for location events.</summary>
    public Place? Place { get; init; }
}
