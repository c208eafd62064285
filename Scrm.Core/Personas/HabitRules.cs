using Scrm.Core.Figures;

namespace Scrm.Core.Personas;

/// <summary>Where and when somebody is best met. Pure.</summary>
public static class HabitRules
{
    /// <summary>The channel with most messages; the hour with most, its neighbours counted half, so that a lone message does not decide.</summary>
    public static Habits Of(Tally tally) => new(
        tally.Channels.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Key).FirstOrDefault(),
        tally.Hours.Count == 0 || tally.Hours.All(n => n == 0) ? null : Enumerable.Range(0, tally.Hours.Count).MaxBy(hour => Around(tally.Hours, hour)));

    private static int Around(IReadOnlyList<int> hours, int hour) =>
        2 * hours[hour] + hours[(hour + 1) % hours.Count] + hours[(hour + hours.Count - 1) % hours.Count];
}
