namespace Scrm.Core.Dialogues;

/// <summary>An ended form for one commit: its result, and what the company's address is told.</summary>
/// <param name="Result">The result.</param>
/// <param name="Delivery">The delivery, or null.</param>
public sealed record FormOutcome(FormResult Result, FormDelivery? Delivery)
{
    internal static IReadOnlyDictionary<string, string> NoAttributes { get; } = new Dictionary<string, string>();

    /// <summary>What the person is known by from now on.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = NoAttributes;
}
