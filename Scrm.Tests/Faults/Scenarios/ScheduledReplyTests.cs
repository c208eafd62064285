using System.Net;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Tests.Faults.Checks;
using Scrm.Tests.Faults.Processes;
using Scrm.Tests.WholePath;

namespace Scrm.Tests.Faults.Scenarios;

/// <summary>Replies for later come due while nobody runs; the first gateway that comes back dies while it sends, then two come at once.</summary>
[Collection(FaultCollection.Name)]
[Trait("Category", "Faults")]
public sealed class ScheduledReplyTests(PlatformProcess platform, SharedCluster shared)
{
    private const int Each = 3;
    private static readonly int Customers = FaultScale.Of(6, 20);
    private static readonly TimeSpan Later = TimeSpan.FromSeconds(2);

    [Fact]
    public async Task A_reply_for_later_leaves_once_and_only_once_whoever_dies_before_or_while_it_does()
    {
        var cluster = await shared.StartedAsync(platform);
        await using var screen = await Scenario.ScreenAsync(cluster, 1);
        using var desk = await cluster.SignInAsync(1, 1);
        var store = new StoreReader(cluster.StorePath);
        foreach (var seed in FaultScale.Seeds.Take(1))
        {
            var random = new Random(seed);
            var crowd = await cluster.CrowdAsync($"later{seed}", Customers);
            var served = await Scenario.ServeAsync(cluster, screen, crowd.Members);

            // Nobody sends; they are planned at a console, and it dies too. The time comes for nobody.
            await Task.WhenAll(cluster.Gateways.Select(gateway => gateway.KillAsync()));
            var due = DateTimeOffset.MinValue;

            // The first one a console is asked for takes longer than any other: that one is for a time that is over.
            var tooLate = new { text = "nobody gets this", dueAt = TimeProvider.System.GetUtcNow() - Later };
            Assert.Equal(HttpStatusCode.BadRequest, await desk.PostAsync($"/api/conversations/{served[0]}/scheduled", tooLate));
            foreach (var id in served)
            {
                for (var n = 1; n <= Each; n++)
                {
                    due = TimeProvider.System.GetUtcNow() + Later;
                    var later = new { text = $"later {seed} {id} {n}", dueAt = due };
                    Assert.Equal(HttpStatusCode.OK, await desk.PostAsync($"/api/conversations/{id}/scheduled", later));
                }
            }

            await cluster.Consoles[1].KillAsync();
            await Eventually.TrueAsync(() => Task.FromResult(TimeProvider.System.GetUtcNow() > due), () => "the time has come");
            Assert.Equal(Customers * Each, await WaitingAsync());

            // The first who comes back dies between sending one and writing that down; then two come at once.
            var visit = random.Next(1, Customers * Each);
            cluster.Gateways[0].StartToCrashAt(CrashPoints.AfterScheduled, visit);
            Assert.True(await cluster.Gateways[0].EndsAsync(Scenario.Patience), string.Join('\n', cluster.Describe()));
            Assert.Equal((Customers * Each) - visit + 1, await WaitingAsync());
            await Task.WhenAll(cluster.Gateways.Append(cluster.Consoles[1]).Select(async node =>
            {
                node.Start();
                await node.ReadyAsync();
            }));
            await Eventually.TrueAsync(async () => await WaitingAsync() == 0, () => "none waits any more", Scenario.Patience);

            var (tally, settled) = await Scenario.SettleAsync(cluster, crowd.Members);
            Assert.Equal(Customers * Each, await store.CountAsync("scheduled_replies", $"state = 'sent' AND body ->> '$.text' LIKE 'later {seed} %'"));
            foreach (var (customer, id) in crowd.Members.Zip(served))
            {
                var wanted = Enumerable.Range(1, Each).Select(n => $"later {seed} {id} {n}").ToList();
                var stored = (await desk.TranscriptAsync(id)).Where(line => line.Text?.StartsWith("later ", StringComparison.Ordinal) == true).ToList();
                Assert.Equal(wanted, stored.Select(line => line.Text!).Order());

                // What a process was handing over when it ended is uncertain, says so, and is not handed over again.
                var heard = (await customer.ChatAsync()).Select(line => line.Text ?? "").Where(text => text.StartsWith("later ", StringComparison.Ordinal)).ToList();
                Assert.Equal(heard.Count, heard.Distinct().Count());
                Assert.All(stored.Where(line => line.Delivery != DeliveryStatus.Uncertain), line => Assert.Contains(line.Text, heard));
            }

            FaultReport.Conclude(
                "replies for later", seed, tally,
                ("planned", Customers * Each), ("endedAt", visit), ("settledSeconds", settled.TotalSeconds));
        }

        Task<long> WaitingAsync() => store.CountAsync("scheduled_replies", "state = 'waiting'");
    }
}
