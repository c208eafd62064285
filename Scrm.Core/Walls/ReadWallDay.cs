using Scrm.Core.Outcomes;

namespace Scrm.Core.Walls;

/// <summary>Reads today's figures.</summary>
public sealed class ReadWallDay(TodayReader today, IBotOutcomes outcomes)
{
    /// <summary>The figures.</summary>
    public async Task<WallDay> HandleAsync(CancellationToken cancellationToken)
    {
        var (scene, day) = await today.NowAsync(cancellationToken);
        var byBot = await outcomes.CountAsync(TodayReader.Bot(day), BotMeasure.Resolved, cancellationToken);
        return WallDayRules.Sum(await today.SeenAsync(day, cancellationToken), byBot, scene, day);
    }
}
