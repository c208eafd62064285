namespace Scrm.Core.Figures;

/// <summary>One thing a person did.</summary>
/// <param name="Kind">What.</param>
/// <param name="At">When.</param>
public sealed record Deed(DeedKind Kind, DateTimeOffset At)
{
    /// <summary>On which network; set for messages.</summary>
    public string? Channel { get; init; }

    /// <summary>The words of a message, or null.</summary>
    public string? Text { get; init; }

    /// <summary>What an order came to, in the company's currency; negative for a refund, 0 when it was another currency.</summary>
    public decimal Amount { get; init; }
}
