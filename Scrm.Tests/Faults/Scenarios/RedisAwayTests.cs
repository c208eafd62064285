using System.Diagnostics;
using Scrm.Tests.Faults.Checks;
using Scrm.Tests.Faults.Customers;
using Scrm.Tests.Faults.Processes;
using Scrm.Tests.Faults.Screens;

namespace Scrm.Tests.Faults.Scenarios;

/// <summary>Redis only nudges: killed or flushed in the middle of a run, chat goes on.</summary>
[Collection(FaultCollection.Name)]
[Trait("Category", "Faults")]
public sealed class RedisAwayTests(PlatformProcess platform)
{
    private static readonly int Customers = FaultScale.Of(4, 12);
    private static readonly int Each = FaultScale.Of(2, 10);

    [Fact]
    public async Task Chat_goes_on_without_redis_and_everybody_stays_signed_in()
    {
        var plan = new ClusterPlan { Consoles = 2, Redis = true };
        await using var cluster = await Cluster.StartAsync(platform, plan, FaultScale.Seeds[0]);
        await using var first = await Scenario.ScreenAsync(cluster, 1, 0);
        await using var second = await Scenario.ScreenAsync(cluster, 2, 1);
        foreach (var seed in FaultScale.Seeds)
        {
            var crowd = await cluster.CrowdAsync($"redis{seed}", Customers);
            await crowd.SpeakAsync(Each);
            var with = await PushAsync(cluster, crowd.Members[0], first, second);
            await cluster.Redis!.KillAsync();
            await crowd.SpeakAsync(Each);
            var without = await PushAsync(cluster, crowd.Members[1], first, second);
            var claims = await ClaimAsync(cluster, crowd.Members[2], first, second);
            await cluster.Redis.StartAsync();
            await crowd.SpeakAsync(Each);
            await RedisFlush.RunAsync(cluster.Redis.Port);
            await crowd.SpeakAsync(Each);
            var flushed = await PushAsync(cluster, crowd.Members[1], first, second);
            var (tally, settled) = await Scenario.SettleAsync(cluster, crowd.Members);
            Judge(tally, without, flushed, claims, first, second);
            await ScreenChecker.SettleAsync(first, second.Desk, TimeSpan.FromSeconds(10), tally);
            await ScreenChecker.SettleAsync(second, first.Desk, TimeSpan.FromSeconds(10), tally);
            FaultReport.Conclude(
                "redis away", seed, tally,
                ("pushSeconds", with), ("pushWithoutRedisSeconds", without), ("pushAfterFlushSeconds", flushed), ("settledSeconds", settled.TotalSeconds));
        }
    }

    private static void Judge(Tally tally, double without, double flushed, int claims, AgentScreen first, AgentScreen second)
    {
        if (without > 5 || flushed > 5)
        {
            tally.Break($"without Redis a push took {without:0.0} s, after a flush {flushed:0.0} s");
        }

        if (claims != 1)
        {
            tally.Break($"{claims} agents won one conversation without Redis");
        }

        if (!first.IsOnline || !second.IsOnline)
        {
            tally.Break("a console was disconnected");
        }
    }

    /// <summary>Seconds from the platform's "received" until both screens show the line.</summary>
    private static async Task<double> PushAsync(Cluster cluster, Customer customer, AgentScreen first, AgentScreen second)
    {
        var conversation = await Scenario.ConversationAsync(new StoreReader(cluster.StorePath), customer);
        await first.OpenAsync(conversation);
        await second.OpenAsync(conversation);
        var said = await customer.SayAsync();
        var watch = Stopwatch.StartNew();
        while (!Shows(first, conversation, said) || !Shows(second, conversation, said))
        {
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), "a line was never pushed");
            await Task.Delay(20);
        }

        return watch.Elapsed.TotalSeconds;
    }

    private static bool Shows(AgentScreen screen, string conversation, Said said) =>
        screen.State.Transcript(conversation).Any(line => line.Text == said.Text);

    private static async Task<int> ClaimAsync(Cluster cluster, Customer customer, AgentScreen first, AgentScreen second)
    {
        var conversation = await Scenario.AskForPersonAsync(cluster, customer);
        var won = await Task.WhenAll(first.WinsAsync(conversation), second.WinsAsync(conversation));

        var winner = won[0] ? first : second;
        await winner.ReplyAsync(conversation, $"hello from {winner.Desk.AgentId} to {customer.OpenId}");
        customer.IsServed = true;
        return won.Count(w => w);
    }
}
