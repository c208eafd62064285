namespace Scrm.Core.Tags;

/// <summary>What a rule's reviews make of the confidence somebody gave it. Pure.</summary>
public static class RuleConfidence
{
    /// <summary>The rule's own confidence counts as much as so many reviews.</summary>
    public const double PriorReviews = 8;

    // Certainty is for people who decided, and a rule that is never right is retired, not weighed at nothing.
    private const double Surest = 0.99;
    private const double Least = 0.02;

    /// <summary>The mean of a Beta distribution that starts at the rule's own confidence: few reviews move it little, many decide it.</summary>
    public static double After(TagRule rule, int accepted, int rejected) =>
        accepted + rejected == 0
            ? rule.Confidence
            : Math.Clamp((PriorReviews * rule.Confidence + accepted) / (PriorReviews + accepted + rejected), Least, Surest);

    /// <summary>The book with every rule's confidence as the reviews of its current version make it.</summary>
    public static TagBook Adjusted(TagBook book, IReadOnlyList<RuleRecord> records)
    {
        var known = records.ToDictionary(r => (r.RuleId, r.RuleVersion));
        return known.Count == 0
            ? book
            : book with
            {
                Rules = [.. book.Rules.Select(rule => known.TryGetValue((rule.Id, rule.Version), out var record)
                    ? rule with { Confidence = After(rule, record.Accepted, record.Rejected) }
                    : rule)],
            };
    }
}
