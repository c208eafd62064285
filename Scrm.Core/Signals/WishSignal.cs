namespace Scrm.Core.Signals;

/// <summary>What a customer wishes, as the wish tagger says.</summary>
/// <param name="Domain">Of which things: 酒店.</param>
/// <param name="Slot">Of which kind: 价格.</param>
/// <param name="Value">What of it: 400-500元.</param>
/// <param name="Quote">The customer's exact words.</param>
/// <param name="Confidence">0–1: how likely the customer wishes it.</param>
public sealed record WishSignal(string Domain, string Slot, string Value, string Quote, double Confidence)
{
    /// <summary>The message with the words, where that is another than the one that made the wish known.</summary>
    public string? MessageId { get; init; }

    /// <summary>True: not sure enough to be put; reviewers are asked.</summary>
    public bool OnlyToReview { get; init; }

    /// <summary>Which wish it is, without its value: <c>酒店/价格</c>.</summary>
    public string Name => $"{Domain}/{Slot}";
}
