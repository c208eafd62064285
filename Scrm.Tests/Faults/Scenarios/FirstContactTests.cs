using Scrm.Tests.Faults.Checks;
using Scrm.Tests.Faults.Processes;

namespace Scrm.Tests.Faults.Scenarios;

/// <summary>A stranger says twenty things at once, at two gateways.</summary>
[Collection(FaultCollection.Name)]
[Trait("Category", "Faults")]
public sealed class FirstContactTests(PlatformProcess platform, SharedCluster shared)
{
    private const int AtOnce = 20;
    private const int QuotaOfAMessage = 5;

    // When a customer acted is known by the second only: one answer in so many messages may meet an allowance that is used already.
    private const int MaySlip = 20;
    private static readonly int Rounds = FaultScale.PerSeed(8, 100);

    [Fact]
    public async Task First_contact_in_parallel_makes_one_contact_and_one_conversation()
    {
        var cluster = await shared.StartedAsync(platform);
        var store = new StoreReader(cluster.StorePath);
        foreach (var seed in FaultScale.Seeds)
        {
            var customers = Enumerable.Range(1, Rounds).Select(n => cluster.Account.Customer($"oFirst{seed}n{n}")).ToList();
            foreach (var customer in customers)
            {
                await customer.FollowAsync();
                await customer.BurstAsync(AtOnce);
            }

            var (tally, settled) = await Scenario.SettleAsync(cluster, customers);
            if (tally.Failed > tally.Said / MaySlip)
            {
                tally.Break($"{tally.Failed} answers were sent that the platform had no room for");
            }

            foreach (var customer in customers)
            {
                var answers = (await store.LinesAsync(customer.OpenId)).Count(line => line is { Direction: "out", Author: "bot" });
                if (answers < QuotaOfAMessage)
                {
                    tally.Break($"{customer.OpenId} got {answers} answers, and the platform lets {QuotaOfAMessage} through");
                }

                if ((await store.ConversationsAsync(customer.OpenId)).Count is not 1 and var count)
                {
                    tally.Break($"{customer.OpenId} has {count} conversations");
                }
            }

            var strays = await store.CountAsync("contacts", "id NOT IN (SELECT contact_id FROM contact_identities)");
            if (strays > 0)
            {
                tally.Break($"{strays} contacts belong to nobody");
            }

            FaultReport.Conclude("first contact", seed, tally, ("rounds", Rounds), ("atOnce", AtOnce), ("settledSeconds", settled.TotalSeconds));
        }
    }
}
