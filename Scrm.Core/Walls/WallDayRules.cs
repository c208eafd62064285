using Scrm.Core.Figures;
using Scrm.Core.Routing;

namespace Scrm.Core.Walls;

/// <summary>Which conversations a day's figures count. Pure.</summary>
public static class WallDayRules
{
    /// <summary>The conversations behind a figure of the day, the newest first, slow answers before fast ones; what the bot did is counted elsewhere.</summary>
    public static IReadOnlyList<WallRow> Rows(WallFigure figure, IEnumerable<WallSeen> seen, RoutingScene scene, CompanyDay day)
    {
        var broken = new BrokenPromises(scene);
        return [.. seen.Select(Row).OfType<WallRow>().OrderByDescending(r => r.Seconds).ThenByDescending(r => r.At)];

        WallRow? Row(WallSeen c) => At(figure, c, broken, day) is { } at
            ? new WallRow(c.Id, c.ContactName, c.AgentId, at, figure == WallFigure.FirstAnswer ? Seconds(c) : null)
            : null;
    }

    /// <summary>The figures: each is the number of its rows.</summary>
    public static WallDay Sum(IReadOnlyList<WallSeen> seen, long byBot, RoutingScene scene, CompanyDay day)
    {
        var broken = new BrokenPromises(scene);
        var seconds = seen.Where(c => At(WallFigure.FirstAnswer, c, broken, day) is not null).Select(c => Seconds(c) ?? 0).Order().ToList();
        return new WallDay
        {
            Day = day.Date,
            In = Count(WallFigure.In),
            Bot = byBot,
            Handed = Count(WallFigure.Handed),
            Resolved = Count(WallFigure.Resolved),
            FirstAnswer = seconds.Count,
            FirstAnswerP50 = Within(seconds, 50),
            FirstAnswerP95 = Within(seconds, 95),
            Breached = Count(WallFigure.Breached),
        };

        int Count(WallFigure figure) => seen.Count(c => At(figure, c, broken, day) is not null);
    }

    /// <summary>When what a figure counts happened that day; null: it did not.</summary>
    private static DateTimeOffset? At(WallFigure figure, WallSeen c, BrokenPromises broken, CompanyDay day)
    {
        var at = figure switch
        {
            WallFigure.In => c.CreatedAt,
            WallFigure.Handed => c.ServedSince,
            WallFigure.Resolved => c.EndedAt,
            WallFigure.FirstAnswer => c.FirstAnsweredAt,
            WallFigure.Breached => broken.Of(c).Cast<DateTimeOffset?>().FirstOrDefault(due => day.Has(due!.Value)),
            _ => null,
        };
        return at is { } time && day.Has(time) ? time : null;
    }

    private static long? Seconds(WallSeen c) => c is { FirstAnsweredAt: { } answered, ServedSince: { } since } ? (long)(answered - since).TotalSeconds : null;

    /// <summary>The least of the values that so many percent do not pass; null: there are none.</summary>
    private static long? Within(List<long> ordered, int percent) =>
        ordered.Count == 0 ? null : ordered[Math.Max(0, (ordered.Count * percent + 99) / 100 - 1)];
}
