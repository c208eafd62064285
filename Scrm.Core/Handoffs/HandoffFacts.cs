namespace Scrm.Core.Handoffs;

/// <summary>What is known when it is asked whether people shall take over.</summary>
/// <param name="Text">What the customer said.</param>
public sealed record HandoffFacts(string Text)
{
    /// <summary>True: the words ask for a person.</summary>
    public bool AsksForPerson { get; init; }

    /// <summary>Tells what complains, as the company's own examples teach it; null: there are none.</summary>
    public Func<string, bool>? Complains { get; init; }

    /// <summary>True: it sounds unhappy. Asked only when it matters.</summary>
    public Func<string, bool>? SoundsUnhappy { get; init; }

    /// <summary>True: the bot has an answer it is sure of; false: it looked and has none; null: it has not looked yet.</summary>
    public bool? IsSure { get; init; }

    /// <summary>True: this message is one miss too many.</summary>
    public bool IsMissTooMany { get; init; }

    /// <summary>Ids of the customer's segments.</summary>
    public IReadOnlyCollection<string> Segments { get; init; } = [];

    /// <summary>Member tier, or null.</summary>
    public string? Tier { get; init; }

    /// <summary>0–100: the customer's value score; null: not known.</summary>
    public double? Value { get; init; }
}
