using System.Globalization;
using Scrm.Core.Foundation;

namespace Scrm.Core.Signals;

/// <summary>One condition of a <see cref="BehaviourPattern"/>, read.</summary>
/// <param name="Name">What is measured, lower case.</param>
/// <param name="AtLeast">True: the measure must reach <paramref name="Limit"/>; false: it must not go above.</param>
/// <param name="Limit">Days, orders, money, messages or hours with messages; of <c>hours</c> the first hour.</param>
/// <param name="Days">Counted over so many days; of <c>hours</c> the hour after the last.</param>
/// <param name="Currency">Money of this currency only; null: all, as if they were one.</param>
internal sealed record BehaviourCondition(string Name, bool AtLeast, decimal Limit, int Days, string? Currency)
{
    private const int HoursSeenDays = 90;
    private const int HoursLeastMessages = 5;

    public static Result<BehaviourCondition> Read(Condition condition)
    {
        var name = condition.Name.ToLowerInvariant();
        if (name == "hours")
        {
            return condition.Comparison == Comparison.Equal && Hours(condition.Value) is var (from, to)
                ? new BehaviourCondition(name, true, from, to, null)
                : ConditionReader.Wrong("hours are written hours=22-6: from 0 to 24, the last one not included");
        }

        if (condition.Comparison is not (Comparison.AtLeast or Comparison.AtMost))
        {
            return ConditionReader.Wrong($"compare {condition.Name} with >= or <=");
        }

        var atLeast = condition.Comparison == Comparison.AtLeast;
        return name switch
        {
            "recency" or "dormant" => DaysIn(condition.Value) is { } days
                ? new BehaviourCondition(name, atLeast, days, BehaviourFacts.Days, null)
                : ConditionReader.Wrong($"'{condition.Value}' is not a number of days from 1 to {BehaviourFacts.Days}, such as 30d"),
            "frequency" or "messages" or "monetary" or "dwell" => Counted(name, atLeast, condition.Value),
            _ => ConditionReader.Wrong($"there is no '{condition.Name}': there are recency, frequency, monetary, messages, dwell, dormant, hours"),
        };
    }

    /// <summary>What is found, or null when the condition is not met.</summary>
    public string? Find(BehaviourFacts facts)
    {
        if (Name == "hours")
        {
            return HoursFound(facts);
        }

        return Measure(facts) is { } measured && (AtLeast ? measured >= Limit : measured <= Limit)
            ? Name is "recency" or "dormant"
                ? string.Create(CultureInfo.InvariantCulture, $"{Name} {measured}d")
                : string.Create(CultureInfo.InvariantCulture, $"{Name} {measured:0.##}/{Days}d")
            : null;
    }

    private decimal? Measure(BehaviourFacts facts)
    {
        var since = facts.Now.AddDays(-Days);
        var orders = facts.Orders.Where(o => o.At > since && o.At <= facts.Now);
        return Name switch
        {
            "dormant" => DaysBetween(facts.LastSeenAt, facts.Now),
            // Who never bought has no recency: neither a fresh customer nor a lost one.
            "recency" => orders.Select(o => o.At).DefaultIfEmpty().Max() is var last && last == default ? null : DaysBetween(last, facts.Now),
            "frequency" => orders.Count(),
            "monetary" => orders.Where(o => Currency is null || o.Currency == Currency).Sum(o => o.Amount),
            "dwell" => facts.Hours.Count(h => h.Hour > since && h.Hour <= facts.Now),
            _ => facts.Hours.Where(h => h.Hour > since && h.Hour <= facts.Now).Sum(h => h.Messages),
        };
    }

    private string? HoursFound(BehaviourFacts facts)
    {
        var since = facts.Now.AddDays(-HoursSeenDays);
        var (all, within) = (0, 0);
        foreach (var hour in facts.Hours.Where(h => h.Hour > since && h.Hour <= facts.Now))
        {
            var local = hour.Hour.ToOffset(facts.Offset).Hour;
            var inside = Limit < Days ? local >= Limit && local < Days : local >= Limit || local < Days;
            all += hour.Messages;
            within += inside ? hour.Messages : 0;
        }

        return all >= HoursLeastMessages && within * 2 >= all
            ? string.Create(CultureInfo.InvariantCulture, $"{within} of {all} messages {Limit}:00–{Days}:00")
            : null;
    }

    private static decimal DaysBetween(DateTimeOffset from, DateTimeOffset to) => Math.Max(0, (decimal)Math.Floor((to - from).TotalDays));

    private static Result<BehaviourCondition> Counted(string name, bool atLeast, string value)
    {
        var parts = value.Split('/', 2, StringSplitOptions.TrimEntries);
        var amount = parts[0].Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var days = parts.Length == 2 ? DaysIn(parts[1]) : BehaviourFacts.Days;
        if (days is null)
        {
            return ConditionReader.Wrong($"'{parts[1]}' is not a number of days from 1 to {BehaviourFacts.Days}, such as 90d");
        }

        return amount is [var number, .. var rest]
            && decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var limit)
            && (rest.Length == 0 || (name == "monetary" && rest[0] is { Length: 3 } code && code.All(char.IsAsciiLetter)))
                ? new BehaviourCondition(name, atLeast, limit, days.Value, rest.Length == 0 ? null : rest[0].ToUpperInvariant())
                : ConditionReader.Wrong($"'{parts[0]}' is not a number; only monetary may name a currency, such as 1000 CNY");
    }

    private static int? DaysIn(string text)
    {
        var digits = text.EndsWith('d') || text.EndsWith('D') ? text[..^1].TrimEnd() : text;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= BehaviourFacts.Days ? days : null;
    }

    private static (int From, int To)? Hours(string text) =>
        text.Split('-', 2, StringSplitOptions.TrimEntries) is [var first, var last]
        && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var from) && from is >= 0 and <= 23
        && int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var to) && to is >= 0 and <= 24
        && from != to
            ? (from, to)
            : null;
}
