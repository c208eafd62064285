using Scrm.Core.Figures;

namespace Scrm.Core.Personas;

/// <summary>Value = revenue + participation + influence. Pure.</summary>
public static class ValueRules
{
    /// <summary>The value and how it came about.</summary>
    public static ValueExplanation Explain(PersonFacts facts, Tally tally, PersonaRules rules, DateTimeOffset now)
    {
        var month = rules.Counting.Clock.MonthOf(now);
        var year = tally.Within(month, ValueNumbers.Months);
        var value = rules.Settings.Value;
        var all = Enum.GetValues<ValueComponent>().Sum(value.WeightOf);
        var components = Enum.GetValues<ValueComponent>()
            .Select(c => Component(c, all > 0 ? value.WeightOf(c) / all : 0, value.PartsOf(c), key => ValueNumbers.Of(key, facts, tally, year, month, rules.Settings, now)))
            .ToList();
        return new ValueExplanation(
            new ValueScore(components.Sum(c => c.Score * c.Weight), components[0].Score, components[1].Score, components[2].Score), components);
    }

    /// <summary>0–100 for a number against its reference: every doubling counts alike.</summary>
    public static double Score(double number, double reference) =>
        reference <= 0 || number <= 0 ? 0 : Math.Min(100, 100 * Math.Log(1 + number) / Math.Log(1 + reference));

    private static ValueComponentExplained Component(
        ValueComponent component, double weight, IReadOnlyList<ValuePartSetting> settings, Func<string, (double Number, string From)> read)
    {
        var shares = settings.Sum(s => s.Share);
        var parts = settings.Select(s => Part(s, shares > 0 ? s.Share / shares : 0, read(s.Key))).ToList();
        return new ValueComponentExplained(component, Math.Min(100, parts.Sum(p => p.Points)), weight, parts);
    }

    private static ValuePart Part(ValuePartSetting setting, double share, (double Number, string From) found)
    {
        var score = setting.Key == "recency"
            ? double.IsNaN(found.Number) || setting.Reference <= 0 ? 0 : 100 * Math.Pow(0.5, found.Number / setting.Reference)
            : Score(found.Number, setting.Reference);
        return new ValuePart(setting.Key, double.IsNaN(found.Number) ? null : found.Number, setting.Reference, share, score, score * share, found.From);
    }
}
