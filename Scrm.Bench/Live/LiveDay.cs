using Scrm.Bench.Routing;
using Scrm.Core.Agents;

namespace Scrm.Bench.Live;

/// <summary>The day through the running system: customers write on their phones, and agents at the consoles serve what the rules give them.</summary>
internal sealed class LiveDay(DayPlan plan, LiveCluster cluster, int times)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    /// <summary>Plays it; how it went, as the store tells.</summary>
    public async Task<DayResult> PlayAsync(TeamRouting routing)
    {
        using var admin = await LiveSession.SignInAsync(cluster.Consoles[0], "admin", LiveCluster.Password);
        await admin.PutAsync("/api/teams/service", new { name = "service", routing });
        await FollowAsync();
        await using var reading = await LiveReading.OpenAsync(cluster.Folder);
        var contacts = await reading.ContactsAsync(plan);

        var clock = new LiveClock(times);
        var agents = new List<(LiveAgent Agent, HubLine Line, LiveSession Session)>();
        foreach (var (n, one) in plan.Agents.Index())
        {
            var session = await LiveSession.SignInAsync(cluster.Consoles[n % cluster.Consoles.Count], LiveCluster.Agent(n), LiveCluster.Password);
            LiveAgent? agent = null;
            var line = await HubLine.OpenAsync(cluster.Consoles[n % cluster.Consoles.Count], session.Cookie, (what, said) => agent?.Hear(what, said));
            agent = new LiveAgent(one, session.AgentId, () => clock, contacts);
            await agent.ComeAsync(line);
            agents.Add((agent, line, session));
        }

        // Signing in took its time: the day begins now.
        clock = new LiveClock(times);
        var ids = agents.Select((a, n) => (a.Session.AgentId, plan.Agents[n].Agent.Id)).ToDictionary(p => p.AgentId, p => p.Id);
        await Task.WhenAll(ComeAsync(clock), ShiftsAsync(clock, [.. agents.Select(a => a.Agent)], reading));
        await Task.WhenAll(agents.Select(a => a.Agent.FinishAsync()));
        foreach (var (_, line, session) in agents)
        {
            await line.DisposeAsync();
            session.Dispose();
        }

        return await reading.ResultAsync(plan, contacts, ids, clock);
    }

    private async Task FollowAsync()
    {
        foreach (var some in plan.Contacts.Chunk(8))
        {
            await Task.WhenAll(some.Select(c => cluster.Platform.FollowAsync(c.Number)));
        }
    }

    /// <summary>Who is to come first complains; the others only ask for a person.</summary>
    private async Task ComeAsync(LiveClock clock)
    {
        var saying = new List<Task>();
        foreach (var contact in plan.Contacts)
        {
            await clock.UntilAsync(contact.At);
            saying.Add(cluster.Platform.SayAsync(contact.Number, contact.Priority > 0 ? "我要投诉" : "转人工"));
        }

        await Task.WhenAll(saying);
    }

    /// <summary>Agents come, pause and go; at the end the last shift stays until everybody is served.</summary>
    private async Task ShiftsAsync(LiveClock clock, IReadOnlyList<LiveAgent> agents, LiveReading reading)
    {
        var last = DayPlan.Closes - DaySimulation.Step;
        while (clock.Now < last || await reading.ServedAsync() < plan.Contacts.Count)
        {
            var now = clock.Now < last ? clock.Now : last;
            await Task.WhenAll(agents.Select(agent => agent.SayAsync(now)));
            await Task.Delay(Look);
        }
    }
}
