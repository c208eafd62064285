using Scrm.Core.Agents;
using Scrm.Core.Routing;
using Scrm.Core.Routing.Decisions;
using Scrm.Core.Routing.Queueing;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.Routing;

/// <summary>Fifty agents claim two hundred conversations while the rules assign them too, from one process and from four on one store.</summary>
public sealed class RoutingRaceTests : IDisposable
{
    private const int Agents = 50;
    private const int Conversations = 200;
    private const int Capacity = 3;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scrm-race-");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(1, "leastLoaded", 11)]
    [InlineData(4, "leastLoaded", 12)]
    [InlineData(4, "roundRobin", 13)]
    public async Task Nobody_is_given_twice_and_nobody_gets_more_than_he_may_hold(int processes, string strategy, int seed)
    {
        var clock = new FakeClock();
        var nodes = new List<RoutingNode>();
        for (var n = 0; n < processes; n++)
        {
            nodes.Add(await RoutingNode.StartAsync(_folder.FullName, clock));
        }

        await FillAsync(nodes, strategy);
        var claims = Enumerable.Range(0, Agents).Select(n => Task.Run(() => ClaimAllAsync(nodes[n % processes], $"a{n:00}", new Random(seed + n)), Token));
        var passes = nodes.Select(node => Task.Run(() => PassesAsync(node), Token));
        await Task.WhenAll([.. claims, .. passes]);

        var routing = nodes[0].Get<IRoutingStore>();
        var owners = new Dictionary<string, int>();
        for (var n = 0; n < Conversations; n++)
        {
            var conversation = await nodes[0].ReadAsync($"c{n}");
            var given = (await routing.DecisionsAsync(conversation.Id, 100, Token)).Where(d => d.Kind is DecisionKind.Assigned or DecisionKind.Claimed).ToList();
            Assert.True(given.Count == (conversation.Owner.AgentId is null ? 0 : 1), $"seed {seed}: {conversation.Id} was given {given.Count} times");
            if (conversation.Owner.AgentId is { } owner)
            {
                Assert.Equal(owner, given[0].ToAgentId);
                owners[owner] = owners.GetValueOrDefault(owner) + 1;
            }
        }

        // There is room for 150 of the 200: all of it is used and none of it twice.
        Assert.Equal(Agents * Capacity, owners.Values.Sum());
        Assert.All(owners, owner => Assert.True(owner.Value <= Capacity, $"seed {seed}: {owner.Key} holds {owner.Value}"));
        foreach (var node in nodes)
        {
            await node.DisposeAsync();
        }
    }

    private static async Task FillAsync(List<RoutingNode> nodes, string strategy)
    {
        await nodes[0].SaveAsync(new Team("service", "客服组") { Routing = new TeamRouting { Automatic = true, Strategy = strategy } });
        for (var n = 0; n < Agents; n++)
        {
            await nodes[0].HireAsync($"a{n:00}", Capacity);
            foreach (var node in nodes)
            {
                await node.SayAsync($"a{n:00}", PresenceStatus.Online);
            }
        }

        await Task.WhenAll(Enumerable.Range(0, Conversations).Select(n => nodes[0].QueueAsync($"c{n}", contactId: $"p{n}")));
    }

    private static async Task ClaimAllAsync(RoutingNode node, string agentId, Random random)
    {
        var order = Enumerable.Range(0, Conversations).ToArray();
        random.Shuffle(order);
        foreach (var n in order)
        {
            await node.AssignAsync(new AssignRequest($"c{n}", agentId, AssignKind.Claim));
        }
    }

    private static async Task PassesAsync(RoutingNode node)
    {
        for (var pass = 0; pass < 5; pass++)
        {
            await node.RouteAsync();
        }
    }
}
