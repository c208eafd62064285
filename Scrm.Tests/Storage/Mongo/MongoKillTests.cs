using MongoDB.Bson;
using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Storage.Mongo.Conversations;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Mongo.Knowledge;
using Scrm.Tests.Faults;
using Scrm.Tests.Faults.Customers;
using Scrm.Tests.Faults.Processes;
using Scrm.Tests.Specs;
using Scrm.Tests.WholePath;

namespace Scrm.Tests.Storage.Mongo;

/// <summary>Two gateways on one shared store are killed in the middle of turns and come back.</summary>
[Collection(FaultCollection.Name)]
[Trait("Category", "Faults")]
public sealed class MongoKillTests(PlatformProcess platform)
{
    private const string Database = "scrm_faults";
    private const int Customers = 8;
    private const int Each = 10;
    private const int Kills = 4;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(150);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(11)]
    [InlineData(22)]
    [InlineData(33)]
    public async Task Kills_lose_nothing_double_nothing_and_keep_the_order(int seed)
    {
        using var store = await EmptyAsync();
        var shared = new Dictionary<string, string> { ["ConnectionStrings__Mongo"] = MongoServer.Connection, ["Scrm__Mongo__Database"] = Database };
        await using var cluster = await Cluster.StartAsync(platform, new ClusterPlan { Settings = shared }, seed);
        var crowd = await cluster.CrowdAsync($"mongo{seed}", Customers);
        var speaking = crowd.SpeakAsync(Each, TimeSpan.FromMilliseconds(30));
        var random = new Random(seed);
        for (var n = 1; n <= Kills; n++)
        {
            await crowd.ReachesAsync(Customers * Each * n / (Kills + 2), speaking);
            var victim = cluster.Gateways[random.Next(cluster.Gateways.Count)];
            await victim.KillAsync();
            victim.Start();
            await victim.ReadyAsync();
        }

        await speaking;
        await Eventually.TrueAsync(() => IsSettledAsync(store), () => "nothing is left pending", Patience);
        foreach (var customer in crowd.Members)
        {
            await CheckAsync(MongoServer.Parts(store), customer, seed);
        }
    }

    private static async Task<MongoStore> EmptyAsync()
    {
        var store = await MongoServer.OpenAsync(database: Database);
        foreach (var plan in Scrm.Storage.Mongo.Plans.All)
        {
            await store.Database.GetCollection<BsonDocument>(plan.Name).DeleteManyAsync(new BsonDocument(), Token);
        }

        foreach (var rule in Script.Rules())
        {
            await new MongoKnowledgeStore(store).SaveRuleAsync(rule, Token);
        }

        return store;
    }

    private static Task<bool> IsSettledAsync(MongoStore store) => store.ReadAsync(
        async session => await session.CountAsync(ReceiptRows.Plan, ReceiptRows.AllWaiting()) + await session.CountAsync(OutboxRows.Plan, []) == 0, Token);

    private static async Task CheckAsync(StoreParts store, Customer customer, int seed)
    {
        var contact = await store.Contacts.FindAsync(ClusterSettings.Inbox, customer.OpenId, Token);
        Assert.NotNull(contact);
        var lines = await LinesAsync(store, contact);
        var heard = lines.Where(line => line.Direction == MessageDirection.In).Select(line => line.Content.Text).OfType<string>().ToList();
        var acknowledged = customer.Said.Where(said => said.Acked).ToList();
        Assert.Equal(heard.Distinct(), heard);
        Assert.Equal(acknowledged.Select(said => said.Text), heard.Where(text => acknowledged.Any(said => said.Text == text)));

        var phone = (await customer.ChatAsync()).Where(line => line.Direction == "in").Select(line => line.Text).ToList();
        foreach (var said in acknowledged)
        {
            Assert.True(phone.Count(text => text == said.Answer) <= 1, $"seed {seed}: '{said.Text}' was answered twice on the phone");
            Assert.True(lines.Count(line => line.Direction == MessageDirection.Out && line.Content.Text == said.Answer) <= 1, $"seed {seed}: '{said.Text}' was answered twice");
        }
    }

    private static async Task<IReadOnlyList<Message>> LinesAsync(StoreParts store, Contact contact)
    {
        List<Message> lines = [];
        foreach (var conversation in (await store.Conversations.OfContactAsync(contact.Id, Token)).Reverse())
        {
            lines.AddRange(await store.Conversations.MessagesAsync(conversation.Id, null, null, 1_000, Token));
        }

        return lines;
    }
}
