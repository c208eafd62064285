using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Scrm.Bench.Routing;
using Scrm.Core;
using Scrm.Core.Conversations;
using Scrm.Core.Routing.Decisions;
using Scrm.Core.Routing.Queueing;
using Scrm.Storage;

namespace Scrm.Bench.Live;

/// <summary>Reads from the store what the processes did.</summary>
internal sealed class LiveReading(ServiceProvider services) : IAsyncDisposable
{
    private IConversationStore Store => services.GetRequiredService<IConversationStore>();

    public static async Task<LiveReading> OpenAsync(string folder)
    {
        var collection = new ServiceCollection();
        collection.AddLogging();
        collection.AddSingleton(TimeProvider.System);
        collection.AddScrmCore();
        collection.AddScrmStorage(new ConfigurationBuilder().AddInMemoryCollection([new("Scrm:DataDirectory", folder)]).Build());
        var services = collection.BuildServiceProvider();
        await services.OpenScrmStoreAsync(CancellationToken.None);
        return new LiveReading(services);
    }

    /// <summary>Whose conversation each is; everybody has one.</summary>
    public async Task<IReadOnlyDictionary<string, DayContact>> ContactsAsync(DayPlan plan)
    {
        // Webhooks of the last who followed may still be under way.
        IReadOnlyList<Conversation> all;
        while ((all = await AllAsync(new ConversationQuery())).Count < plan.Contacts.Count)
        {
            await Task.Delay(200);
        }

        return all.ToDictionary(c => c.Id, c => plan.Contacts[int.Parse(c.ExternalId.AsSpan(1), CultureInfo.InvariantCulture)]);
    }

    /// <summary>How many were served and let go.</summary>
    public async Task<int> ServedAsync() => (await AllAsync(new ConversationQuery { Statuses = [ConversationStatus.Resolved] })).Count;

    /// <summary>How the day went, in the time of the day. A contact comes when it is handed over: the road there is none of the queue's time.</summary>
    public async Task<DayResult> ResultAsync(
        DayPlan plan, IReadOnlyDictionary<string, DayContact> contacts, IReadOnlyDictionary<string, string> agents, LiveClock clock)
    {
        var routing = services.GetRequiredService<IRoutingStore>();
        var served = new List<DayServed>();
        foreach (var conversation in await AllAsync(new ConversationQuery()))
        {
            var decisions = await routing.DecisionsAsync(conversation.Id, 10, CancellationToken.None);
            var (came, given) = (decisions.Single(d => d.Kind == DecisionKind.HandedOff), decisions.Single(d => d.Kind == DecisionKind.Assigned));
            var contact = contacts[conversation.Id] with { At = clock.OfDay(came.At) };
            served.Add(new DayServed(
                contact,
                agents[given.ToAgentId!],
                clock.OfDay(given.At),
                clock.OfDay(conversation.FirstAnsweredAt!.Value),
                clock.OfDay(conversation.ResolvedAt!.Value),
                given.Rule!,
                null,
                false));
        }

        return new DayResult(plan, [.. served.OrderBy(s => s.GivenAt)], []);
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private async Task<IReadOnlyList<Conversation>> AllAsync(ConversationQuery query)
    {
        var all = new Dictionary<string, Conversation>();
        query = query with { Limit = 200 };
        do
        {
            var page = await Store.ListAsync(query, CancellationToken.None);
            foreach (var conversation in page.Items)
            {
                all[conversation.Id] = conversation;
            }

            query = query with { Cursor = page.Next };
        }
        while (query.Cursor is not null);
        return [.. all.Values];
    }
}
