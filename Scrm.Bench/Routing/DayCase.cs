using Scrm.Core.Agents;
using Scrm.Core.Routing.Queueing;

namespace Scrm.Bench.Routing;

/// <summary>One way to run the day.</summary>
internal sealed record DayCase(string Name, TeamRouting Routing, RoutingSettings Settings)
{
    public static IReadOnlyList<DayCase> All { get; } =
    [
        Of("leastLoaded", "leastLoaded"),
        Of("roundRobin", "roundRobin"),
        Of("longestIdle", "longestIdle"),
        Of("skillWeighted", "skillWeighted"),
        Of("leastLoaded, not sticky", "leastLoaded", sticky: false),
        Of("leastLoaded, no ageing", "leastLoaded", pointMinutes: 100_000),
    ];

    private static DayCase Of(string name, string strategy, bool sticky = true, int pointMinutes = 3) => new(
        name,
        new TeamRouting { Automatic = true, Strategy = strategy, Sticky = sticky, SkillPatienceMinutes = 2 },
        new RoutingSettings { PointMinutes = pointMinutes });
}
