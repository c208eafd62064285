using System.Diagnostics;
using Scrm.Tests.Faults.Checks;
using Scrm.Tests.Faults.Processes;
using Scrm.Tests.Faults.Proxies;
using Scrm.Tests.Faults.Screens;
using Scrm.Tests.WholePath;

namespace Scrm.Tests.Faults.Scenarios;

/// <summary>An agent is offline while much happens, and comes back at another console.</summary>
[Collection(FaultCollection.Name)]
[Trait("Category", "Faults")]
public sealed class AgentOfflineTests(PlatformProcess platform, SharedCluster shared)
{
    private const int Customers = 5;
    private static readonly TimeSpan Away = FaultScale.Seconds(8, 120);
    private static readonly TimeSpan Silence = FaultScale.Seconds(7, 15);
    private static readonly int Events = FaultScale.Of(40, 300);

    [Fact]
    public async Task Who_was_away_sees_the_same_as_the_server_within_five_seconds_and_what_was_unsent_is_sent_once()
    {
        var seed = FaultScale.Seeds[0];
        var cluster = await shared.StartedAsync(platform);
        await using var screen = await Scenario.ScreenAsync(cluster, 1, 0);
        using var server = await cluster.SignInAsync(2, 1);
        var crowd = await cluster.CrowdAsync($"offline{seed}", Customers);
        await crowd.SpeakAsync(1);
        var store = new StoreReader(cluster.StorePath);
        foreach (var customer in crowd.Members)
        {
            await screen.OpenAsync(await Scenario.ConversationAsync(store, customer));
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

    [Fact]
    public async Task A_socket_that_died_without_a_word_is_noticed_and_what_was_missed_is_there_within_five_seconds()
    {
        var seed = FaultScale.Seeds[0];
        var cluster = await shared.StartedAsync(platform);
        await using var wire = new FaultProxy(cluster.Consoles[0].Address);
        await using var screen = new AgentScreen(await cluster.SignInAsync(1)) { ServerTimeout = Silence };
        await screen.ConnectAsync(wire.Address);
        using var server = await cluster.SignInAsync(2);
        var crowd = await cluster.CrowdAsync($"halfopen{seed}", Customers);
        await crowd.SpeakAsync(1);
        var store = new StoreReader(cluster.StorePath);
        foreach (var customer in crowd.Members)
        {
            await screen.OpenAsync(await Scenario.ConversationAsync(store, customer));
        }

        wire.Mode = ProxyMode.Hang;
        var hanging = Stopwatch.StartNew();
        await crowd.SpeakAsync(FaultScale.Of(2, 20));
        await Eventually.TrueAsync(() => Task.FromResult(!screen.IsOnline), () => "the dead socket is noticed", TimeSpan.FromSeconds(60));
        var noticed = hanging.Elapsed.TotalSeconds;
        var (tally, _) = await Scenario.SettleAsync(cluster, crowd.Members);
        await screen.ConnectAsync(cluster.Consoles[0].Address);
        var right = await ScreenChecker.SettleAsync(screen, server, TimeSpan.FromSeconds(5), tally);
        FaultReport.Conclude(
            "half-open socket", seed, tally, ("noticedSeconds", noticed), ("sameAfterSeconds", right.TotalSeconds));
    }
}
