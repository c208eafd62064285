using Scrm.Core.Agents;

namespace Scrm.Bench.Routing;

/// <summary>An agent of the simulated day: a shift and a break in it.</summary>
/// <param name="Agent">Who, with capacity and skills.</param>
/// <param name="From">The shift begins.</param>
/// <param name="To">It ends; what is on the desk is finished.</param>
/// <param name="BreakAt">Away for half an hour from then on.</param>
internal sealed record DayAgent(Agent Agent, DateTimeOffset From, DateTimeOffset To, DateTimeOffset BreakAt)
{
    private static readonly TimeSpan Break = TimeSpan.FromMinutes(30);

    /// <summary>What the agent says of himself at a time.</summary>
    public PresenceStatus StatusAt(DateTimeOffset at) =>
        at < From || at >= To ? PresenceStatus.Offline
        : at >= BreakAt && at < BreakAt + Break ? PresenceStatus.Away
        : PresenceStatus.Online;

    /// <summary>How much slower or faster the agent is with a skill: level 5 needs a fifth less time than level 3, none a fifth more than level 1.</summary>
    public double PaceFor(string? skill) => skill is null ? 1 : 1.3 - 0.1 * (Agent.Skills.FirstOrDefault(s => s.Name == skill)?.Level ?? -1);
}
