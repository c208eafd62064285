using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Scrm.Core;
using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Inboxes;
using Scrm.Core.Routing;
using Scrm.Core.Routing.Decisions;
using Scrm.Core.Routing.Queueing;
using Scrm.Storage;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Routing;

/// <summary>One process that routes: the core over a store of its own folder, or of one it shares with others.</summary>
internal sealed class RoutingNode : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private RoutingNode(ServiceProvider services) => _services = services;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<RoutingNode> StartAsync(string folder, TimeProvider time)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(time);
        services.AddScrmCore();
        services.AddScrmStorage(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Scrm:DataDirectory"] = folder }).Build());
        var node = new RoutingNode(services.BuildServiceProvider());
        await node._services.OpenScrmStoreAsync(Token);
        return node;
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    public Task SaveAsync(Team team) => Get<IDirectory>().SaveTeamAsync(team, Token);

    public async Task HireAsync(string id, int capacity = 5, string team = "service", Func<Agent, Agent>? change = null)
    {
        var agent = new Agent { Id = id, DisplayName = id, Role = AgentRole.Agent, TeamIds = [team], Capacity = capacity };
        await Get<IDirectory>().SaveAgentAsync(change?.Invoke(agent) ?? agent, Token);
    }

    public Task SayAsync(string agentId, PresenceStatus status) => Get<IPresence>().SetAsync(agentId, "desk", status, Token);

    /// <summary>Stores a conversation that came into the queue now.</summary>
    public async Task<Conversation> QueueAsync(string id, Func<Conversation, Conversation>? change = null, string? contactId = null)
    {
        if ((await Get<IDirectory>().InboxesAsync(Token)).Count == 0)
        {
            await Get<IDirectory>().SaveInboxAsync(new Inbox { Id = "i1", Channel = "wechat", Name = "商城", TeamId = "service" }, Token);
        }

        var now = Get<TimeProvider>().GetUtcNow();
        var person = contactId ?? "p-" + id;
        var begun = Sample.Conversation(id, person) with { Version = 0, CreatedAt = now };
        var commit = Handoff.Apply(ConversationDraft.Of(begun, now, Get<IIdFactory>()), "askedForPerson", "service")
            .With(c => change?.Invoke(c) ?? c)
            .ToCommit();
        commit = await Get<Core.Contacts.IContactStore>().GetAsync(person, Token) is null
            ? commit with { Contact = Sample.Contact(person), ExpectedContactVersion = 0 }
            : commit;
        Assert.Equal(CommitResult.Committed, await Get<IConversationStore>().CommitAsync(commit, Token));
        return commit.Conversation;
    }

    public Task<int> RouteAsync() => Get<RouteQueue>().HandleAsync(Token);

    public Task<int> TendAsync() => Get<TendOpen>().HandleAsync(Token);

    public async Task<Conversation> ReadAsync(string id) => (await Get<IConversationStore>().GetAsync(id, Token))!;

    public async Task<RoutingDecision> WhyAsync(string id) => (await Get<IRoutingStore>().DecisionsAsync(id, 1, Token))[0];

    public Task<Result<Conversation>> AssignAsync(AssignRequest request) => Get<AssignConversation>().HandleAsync(request, Token);
}
