using Scrm.Core.Outcomes;

namespace Scrm.Core.Walls;

/// <summary>Lists the conversations behind one of today's figures.</summary>
public sealed class ListWallDay(TodayReader today, IBotOutcomes outcomes)
{
    private const int Shown = 200;

    /// <summary>The first 200 of them, in the order of the figure.</summary>
    public async Task<IReadOnlyList<WallRow>> HandleAsync(WallFigure figure, CancellationToken cancellationToken)
    {
        var (scene, day) = await today.NowAsync(cancellationToken);
        if (figure == WallFigure.Bot)
        {
            var answered = await outcomes.ConversationsAsync(TodayReader.Bot(day), BotMeasure.Resolved, null, Shown, cancellationToken);
            return [.. answered.Select(c => new WallRow(c.ConversationId, c.ContactName, null, null))];
        }

        return [.. WallDayRules.Rows(figure, await today.SeenAsync(day, cancellationToken), scene, day).Take(Shown)];
    }
}
