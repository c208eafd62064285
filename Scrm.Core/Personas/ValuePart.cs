namespace Scrm.Core.Personas;

/// <summary>How one number counted.</summary>
/// <param name="Key">Which number.</param>
/// <param name="Number">The number itself; null when there is none (no order, so no recency).</param>
/// <param name="Reference">What counts fully; of <c>recency</c> the days after which it counts half.</param>
/// <param name="Share">0–1: its part of the component; the parts are 1.</param>
/// <param name="Score">0–100: 100 × ln(1 + number) ÷ ln(1 + reference); of <c>recency</c> 100 × ½^(days ÷ reference).</param>
/// <param name="Points">Score × share: what it adds to the component.</param>
/// <param name="From">Where the number comes from: <c>orders</c>, <c>conversations</c>, <c>touchpoints</c>, <c>field:NAME</c>, or <c>none</c>.</param>
public sealed record ValuePart(string Key, double? Number, double Reference, double Share, double Score, double Points, string From);
