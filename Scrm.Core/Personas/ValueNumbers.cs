using Scrm.Core.Figures;

namespace Scrm.Core.Personas;

/// <summary>The numbers a person's value is made of, each with where it comes from.</summary>
public static class ValueNumbers
{
    /// <summary>This month and the eleven before it.</summary>
    public const int Months = 12;

    /// <summary>All keys a setting may name.</summary>
    public static IReadOnlyList<string> Keys { get; } =
        ["spent", "orders", "recency", "activeDays", "messages", "taps", "clicks", "scans", "referrals", "surveys", "followers", "reposts", "tier"];

    /// <summary>The number of a key, and its source: <c>orders</c>, <c>conversations</c>, <c>touchpoints</c>, <c>field:NAME</c>, or <c>none</c>.</summary>
    internal static (double Number, string From) Of(string key, PersonFacts facts, Tally tally, MonthTally year, int month, PersonaSettings settings, DateTimeOffset now) => key switch
    {
        "spent" => ((double)Math.Max(0, year.Spent), "orders"),
        "orders" => (year.Orders, "orders"),
        "recency" => tally.LastOrderAt is { } last ? (Math.Floor(Math.Max(0, (now - last).TotalDays)), "orders") : (double.NaN, "none"),
        "activeDays" => (tally.ActiveDays(month, Months), "conversations"),
        "messages" => (year.Messages, "conversations"),
        "taps" => (year.Taps, "touchpoints"),
        "clicks" => (year.Clicks, "touchpoints"),
        "scans" => (year.Scans, "touchpoints"),
        "surveys" => (year.Surveys, "touchpoints"),
        "referrals" => More(year.Referrals, facts, settings.Fields.Referrals),
        "reposts" => More(year.Reposts, facts, settings.Fields.Reposts),
        "followers" => More(0, facts, settings.Fields.Followers),
        "tier" => Tier(facts, settings),
        _ => (0, "none"),
    };

    /// <summary>What we saw ourselves, or what a fact says when that is more.</summary>
    private static (double Number, string From) More(int seen, PersonFacts facts, IReadOnlyList<string> names) =>
        FieldRules.Find(facts.Attributes, names) is { } field && FieldRules.CountIn(field.Value) is { } told && told > seen ? (told, $"field:{field.Name}")
        : (seen, seen > 0 ? "touchpoints" : "none");

    private static (double Number, string From) Tier(PersonFacts facts, PersonaSettings settings) =>
        FieldRules.Find(facts.Attributes, settings.Fields.Tier) is { } field
        && settings.Tiers.FirstOrDefault(t => string.Equals(t.Tier, field.Value, StringComparison.OrdinalIgnoreCase)) is { } tier
            ? (tier.Points, $"field:{field.Name}")
            : (0, "none");
}
