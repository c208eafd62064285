using Scrm.Core.Figures;
using Scrm.Core.Outcomes;
using Scrm.Core.Personas;
using Scrm.Core.Routing;

namespace Scrm.Core.Walls;

/// <summary>Reads what today's figures are counted from.</summary>
public sealed class TodayReader(TodayLedger ledger, RoutingSceneReader scenes, PersonaLibrary library)
{
    /// <summary>The day, as the bot's figures are asked for.</summary>
    public static BotQuery Bot(CompanyDay day) => new(day.Date, day.Date);

    /// <summary>Teams and promises now, and the company's day.</summary>
    public async Task<(RoutingScene Scene, CompanyDay Day)> NowAsync(CancellationToken cancellationToken)
    {
        var scene = await scenes.ReadAsync(cancellationToken);
        return (scene, (await library.CurrentAsync(cancellationToken)).Counting.Clock.Day(scene.Now));
    }

    /// <summary>Everything in which anything happened today, and everything that is open.</summary>
    public Task<IReadOnlyList<WallSeen>> SeenAsync(CompanyDay day, CancellationToken cancellationToken) => ledger.ReadAsync(day, cancellationToken);
}
