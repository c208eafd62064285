using Scrm.Core.Outcomes;

namespace Scrm.Core.Walls;

/// <summary>Reads today's figures.</summary>
public sealed class ReadWallDay(TodayReader today, IBotOutcomes outcomes)
{
    /// <summary>The figures.</summary>
    public async Task<WallDay> HandleAsync(CancellationToken cancellationToken)
    {
        var (scene, clock) = await today.NowAsync(cancellationToken);
        var bot = await outcomes.ReadAsync(TodayReader.Bot(scene, clock), cancellationToken);
        return WallDayRules.Sum(await today.TouchedAsync(scene, clock, cancellationToken), bot.Total.Resolved, scene, clock);
    }
}
