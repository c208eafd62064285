namespace Scrm.Core.Segments.Facts;

/// <summary>What conditions ask of a persona; null: not known.</summary>
public sealed record PersonaFacts
{
    /// <summary>Nothing is known.</summary>
    public static PersonaFacts None { get; } = new();

    /// <summary>Value of the person, 0–100.</summary>
    public double? Value { get; init; }

    /// <summary>Its part from revenue.</summary>
    public double? Revenue { get; init; }

    /// <summary>Its part from participation.</summary>
    public double? Participation { get; init; }

    /// <summary>Its part from influence.</summary>
    public double? Influence { get; init; }

    /// <summary>Employee, KOL or consumer.</summary>
    public string? Role { get; init; }

    /// <summary>Stage of the lifecycle.</summary>
    public string? Stage { get; init; }

    /// <summary>Where the person writes most.</summary>
    public string? PreferredChannel { get; init; }

    /// <summary>When the person writes most, 0–23.</summary>
    public int? PreferredHour { get; init; }
}
