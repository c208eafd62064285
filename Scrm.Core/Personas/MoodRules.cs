using Scrm.Core.Figures;

namespace Scrm.Core.Personas;

/// <summary>What somebody's words sound like. Pure.</summary>
public static class MoodRules
{
    private const int LatelyMonths = 3;
    private const int LeastMessages = 3;
    private const double Uneasy = 0.1;
    private const double Unhappy = 0.3;

    /// <summary>The mood at a time.</summary>
    public static Mood Of(ContactFigures figures, CompanyClock clock, DateTimeOffset now)
    {
        var tally = figures.All();
        var month = clock.MonthOf(now);
        var months = Enumerable.Range(month - ValueNumbers.Months + 1, ValueNumbers.Months)
            .Select(m => tally.Within(m, 1))
            .Select(m => new MoodMonth(m.Month, m.Read, m.Negative))
            .ToList();
        var lately = months[^LatelyMonths..];
        var telling = lately.Sum(m => m.Read) >= LeastMessages ? lately : months;
        return new Mood(
            telling.Sum(m => m.Read) < LeastMessages ? MoodLevel.Unknown : LevelOf(Share(telling)!.Value), Share(months), Share(lately), months, figures.Reader);
    }

    private static MoodLevel LevelOf(double share) => share >= Unhappy ? MoodLevel.Unhappy : share >= Uneasy ? MoodLevel.Uneasy : MoodLevel.Calm;

    private static double? Share(IReadOnlyList<MoodMonth> months) =>
        months.Sum(m => m.Read) is var read and > 0 ? (double)months.Sum(m => m.Negative) / read : null;
}
