using System.Diagnostics;
using Scrm.Tests.Faults.Checks;
using Scrm.Tests.Faults.Processes;

namespace Scrm.Tests.Faults.Scenarios;

/// <summary>An agent is offline while much happens, and comes back at another console.</summary>
[Collection(FaultCollection.Name)]
[Trait("Category", "Faults")]
public sealed class AgentOfflineTests(PlatformProcess platform)
{
    private const int Customers = 5;
    private static readonly TimeSpan Away = FaultScale.Seconds(8, 120);
    private static readonly int Events = FaultScale.Of(40, 300);

    [Fact]
    public async Task Who_was_away_sees_the_same_as_the_server_within_five_seconds_and_what_was_unsent_is_sent_once()
    {
        var seed = FaultScale.Seeds[0];
        await using var cluster = await Cluster.StartAsync(platform, new ClusterPlan { Consoles = 2 }, seed);
        await using var screen = await Scenario.ScreenAsync(cluster, 1, 0);
        using var server = await cluster.SignInAsync(2, 1);
        var crowd = await cluster.CrowdAsync($"offline{seed}", Customers);
        await crowd.SpeakAsync(1);
        var store = new StoreReader(cluster.StorePath);
        foreach (var customer in crowd.Members)
        {
            await screen.OpenAsync((await store.ConversationsAsync(customer.OpenId)).Single());
        }

        var mine = await Scenario.AskForPersonAsync(cluster, crowd.Members[0]);
        crowd.Members[0].IsServed = true;
        await screen.ClaimAsync(mine);
        await screen.ReplyAsync(mine, "said before");
        await screen.LeaveAsync();
        var away = Stopwatch.StartNew();
        var before = await store.NumberAsync("SELECT max(cursor) FROM changes");
        for (var cursor = before; cursor - before < Events; cursor = await store.NumberAsync("SELECT max(cursor) FROM changes"))
        {
            await crowd.SpeakAsync(1);
        }

        var happened = await store.NumberAsync("SELECT max(cursor) FROM changes") - before;
        await Task.Delay(Away - away.Elapsed is { Ticks: > 0 } rest ? rest : TimeSpan.Zero);
        var back = Stopwatch.StartNew();
        await screen.ConnectAsync(cluster.Consoles[1].Address);

        // The first of the unsent replies had arrived before the line broke; the client cannot know and sends both again.
        await screen.ReplyAsync(mine, "said before");
        await screen.ReplyAsync(mine, "said while away");
        await screen.ReplyAsync(mine, "said while away");
        var (tally, settled) = await Scenario.SettleAsync(cluster, crowd.Members);
        var right = await ScreenChecker.SettleAsync(screen, server, TimeSpan.FromSeconds(5), tally);
        var took = back.Elapsed.TotalSeconds - settled.TotalSeconds;
        FaultReport.Conclude(
            "agent offline", seed, tally,
            ("awaySeconds", away.Elapsed.TotalSeconds), ("events", happened), ("sameAfterSeconds", took), ("compareSeconds", right.TotalSeconds));
    }
}
