using Scrm.Tests.Faults.Checks;
using Scrm.Tests.Faults.Processes;

namespace Scrm.Tests.Faults.Scenarios;

/// <summary>Many agents at two consoles want the same conversation; one agent wants more than he may hold.</summary>
[Collection(FaultCollection.Name)]
[Trait("Category", "Faults")]
public sealed class ClaimTests(ClassCluster shared) : IClassFixture<ClassCluster>
{
    private const int Agents = 50;
    private const int Capacity = 5;
    private const int Greedy = Agents + 1;
    private static readonly ClusterPlan Plan = new() { Gateways = 1, Consoles = 2, Agents = Greedy, Capacity = Capacity };
    private static readonly int Rounds = FaultScale.PerSeed(10, 200);

    [Fact]
    public async Task Of_fifty_claims_one_wins_and_nobody_gets_more_than_his_capacity()
    {
        var cluster = await shared.StartedAsync(Plan);
        var screens = await Task.WhenAll(Enumerable.Range(1, Agents).Select(n => Scenario.ScreenAsync(cluster, n, n % 2)));
        foreach (var seed in FaultScale.Seeds)
        {
            var crowd = await cluster.CrowdAsync($"claim{seed}", Rounds);
            var won = 0;
            var problems = new List<string>();
            foreach (var customer in crowd.Members)
            {
                var conversation = await Scenario.AskForPersonAsync(cluster, customer);
                var winners = (await Task.WhenAll(screens.Select(screen => screen.WinsAsync(conversation)))).Count(w => w);
                won += winners;
                if (winners != 1)
                {
                    problems.Add($"{winners} of {Agents} claims of one conversation won");
                }
            }

            problems.AddRange(await OverloadedAsync(cluster, crowd.Members.Count));
            var (tally, _) = await Scenario.SettleAsync(cluster, crowd.Members);
            problems.ForEach(tally.Break);
            FaultReport.Conclude("claims", seed, tally, ("agents", Agents), ("rounds", Rounds), ("won", won), ("capacity", Capacity));
        }

        foreach (var screen in screens)
        {
            await screen.DisposeAsync();
        }
    }

    [Fact]
    public async Task One_agent_at_two_consoles_gets_as_many_as_he_may_hold()
    {
        var cluster = await shared.StartedAsync(Plan);
        await using var here = await Scenario.ScreenAsync(cluster, Greedy, 0);
        await using var there = await Scenario.ScreenAsync(cluster, Greedy, 1);
        var crowd = await cluster.CrowdAsync("greedy", Capacity * 3);
        var waiting = new List<string>();
        foreach (var customer in crowd.Members)
        {
            waiting.Add(await Scenario.AskForPersonAsync(cluster, customer));
        }

        var won = (await Task.WhenAll(waiting.Select((id, n) => (n % 2 == 0 ? here : there).WinsAsync(id)))).Count(w => w);
        var (tally, _) = await Scenario.SettleAsync(cluster, crowd.Members);
        if (won != Capacity)
        {
            tally.Break($"an agent with capacity {Capacity} got {won}");
        }

        foreach (var problem in await OverloadedAsync(cluster, waiting.Count))
        {
            tally.Break(problem);
        }

        FaultReport.Conclude("claims over capacity", FaultScale.Seeds[0], tally, ("asked", waiting.Count), ("won", won), ("capacity", Capacity));
    }

    private static async Task<IReadOnlyList<string>> OverloadedAsync(Cluster cluster, int asked) =>
        await new StoreReader(cluster.StorePath).ReadAsync(
            $"SELECT agent_id, count(*) FROM conversations WHERE status = 'open' AND agent_id IS NOT NULL GROUP BY agent_id HAVING count(*) > {Capacity}",
            reader => $"agent {reader.GetString(0)} holds {reader.GetInt64(1)} after {asked} were asked for");
}
