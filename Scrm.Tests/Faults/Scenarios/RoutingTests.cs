using System.Globalization;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Core.Walls;
using Scrm.Tests.Faults.Checks;
using Scrm.Tests.Faults.Customers;
using Scrm.Tests.Faults.Processes;
using Scrm.Tests.Faults.Screens;
using Scrm.Tests.WholePath;

namespace Scrm.Tests.Faults.Scenarios;

/// <summary>The rules assign who waits while the processes that do it die, a console dies, and an agent vanishes.</summary>
[Collection(FaultCollection.Name)]
[Trait("Category", "Faults")]
public sealed class RoutingTests(PlatformProcess platform)
{
    private const int Capacity = 2;
    private const int Complains = 4;
    private static readonly int Agents = FaultScale.Of(5, 12);
    private static readonly int Customers = FaultScale.Of(32, 400);
    private static readonly int Kills = FaultScale.Of(3, 12);
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(FaultScale.Of(350, 250));

    [Fact]
    public async Task Everybody_gets_one_agent_in_order_and_nobody_too_many_while_processes_die()
    {
        var seed = FaultScale.Seeds[0];
        await using var cluster = await Cluster.StartAsync(
            platform, new ClusterPlan { Consoles = 2, Redis = true, Agents = Agents, Capacity = Capacity, Settings = Staffed() }, seed);
        using var admin = await cluster.SignInAdminAsync();
        await admin.PutAsync("/api/teams/service", new TeamInput("service", new TeamRouting { Automatic = true, NoReplyMinutes = 1 }));
        var screens = await Task.WhenAll(Enumerable.Range(1, Agents).Select(n => Scenario.ScreenAsync(cluster, n, n % 2)));
        await Task.WhenAll(screens.Select(screen => screen.SayAsync(PresenceStatus.Online)));
        var clerks = screens.Select((screen, n) => new Clerk(screen, [.. cluster.Consoles.Select(c => c.Address)], new Random(seed + n))).ToList();
        // He sits at the console that lives on: a console that is killed cannot say who left it.
        var vanishing = clerks[1];
        using var over = new CancellationTokenSource();
        var working = Task.WhenAll(clerks.Select(clerk => clerk.WorkAsync(over.Token)));

        var crowd = await cluster.CrowdAsync($"routed{seed}", Customers);
        var asking = AskAsync(crowd.Members);
        var store = new StoreReader(cluster.StorePath);
        await Eventually.TrueAsync(
            async () => await store.CountAsync("conversations", $"agent_id = '{vanishing.AgentId}' AND status = 'open'") > 0, () => "who will vanish has something");
        await vanishing.VanishAsync();
        var killed = await KillAsync(cluster, new Random(seed));
        await asking;
        admin.Console = cluster.Consoles[0].Address;
        await Eventually.TrueAsync(() => IsCalledAwayAsync(admin, vanishing.AgentId), () => "who vanished is called away", Scenario.Patience);
        if (!FaultScale.IsLong)
        {
            vanishing.ComeBack();
        }

        // In the long run he stays away, and what he had goes to colleagues.
        await Eventually.TrueAsync(
            async () => await store.CountAsync("conversations", "status = 'open'") == 0, () => "everybody is served", Scenario.Patience);
        await over.CancelAsync();
        await working;
        var (tally, settled) = await Scenario.SettleAsync(cluster, crowd.Members);
        var changes = await HandOver.AllAsync(store);
        foreach (var problem in new RoutingReplay(Capacity).Problems(changes))
        {
            tally.Break(problem);
        }

        foreach (var screen in screens)
        {
            await screen.DisposeAsync();
        }

        FaultReport.Conclude(
            "routing under kill", seed, tally,
            ("agents", Agents), ("capacity", Capacity), ("kills", killed), ("assigned", changes.Count(c => c.Kind == "assigned")),
            ("returned", changes.Count(c => c.Kind == "returned")), ("settledSeconds", settled.TotalSeconds));
    }

    private static Dictionary<string, string> Staffed()
    {
        var settings = new Dictionary<string, string> { ["Scrm__Inboxes__0__Team"] = "service" };
        for (var n = 0; n < Agents; n++)
        {
            settings[string.Create(CultureInfo.InvariantCulture, $"Scrm__Bootstrap__Users__{n}__Team")] = "service";
        }

        return settings;
    }

    /// <summary>Half of them at once, so that some wait; the others one after another. Every fourth complains and is to come first.</summary>
    private static async Task AskAsync(IReadOnlyList<Customer> customers)
    {
        var asking = new List<Task>();
        foreach (var (n, customer) in customers.Index())
        {
            customer.IsServed = true;
            asking.Add(customer.SayAsync($"{(n % Complains == 0 ? "投诉" : Script.AskForPerson)} {customer.OpenId}", null));
            await Task.Delay(n < customers.Count / 2 ? TimeSpan.FromMilliseconds(20) : Pace);
        }

        await Task.WhenAll(asking);
    }

    /// <summary>Gateways, one of which assigns at any time, and a console; each comes back.</summary>
    private static async Task<int> KillAsync(Cluster cluster, Random random)
    {
        for (var n = 0; n < Kills; n++)
        {
            await Task.Delay(random.Next(300, 900));
            var victim = n % 3 == 1 ? cluster.Consoles[1] : cluster.Gateways[n / 2 % 2];
            await victim.KillAsync();
            await Task.Delay(random.Next(300));
            victim.Start();
            await victim.ReadyAsync();
        }

        return Kills;
    }

    private static async Task<bool> IsCalledAwayAsync(Desk admin, string agentId) =>
        (await admin.GetAsync<Wall>("/api/wall")).Agents.Single(a => a.AgentId == agentId).Status != PresenceStatus.Online;
}
