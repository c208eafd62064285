using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Scrm.Core;
using Scrm.Core.Agents;
using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Inboxes;
using Scrm.Core.Routing;
using Scrm.Core.Routing.Queueing;
using Scrm.Storage;

namespace Scrm.Bench.Routing;

/// <summary>
/// The same day pushed through the running actions on the embedded store: every contact is handed over, routed by <see cref="RouteQueue"/>
/// and resolved by commits of the product, on a clock moved by hand.
/// </summary>
internal sealed class DayOnStore(DayPlan plan, ServiceProvider services, MovedClock clock)
{
    private readonly Dictionary<string, DayAgent> _agents = plan.Agents.ToDictionary(a => a.Agent.Id);
    private readonly PriorityQueue<(string AgentId, string ConversationId), DateTimeOffset> _ends = new();
    private readonly HashSet<string> _known = [];
    private readonly Dictionary<string, int> _loads = [];
    private readonly List<DayServed> _served = [];
    private readonly List<int> _queueLengths = [];

    public static async Task<DayResult> RunAsync(DayPlan plan, DayCase one)
    {
        var folder = Directory.CreateTempSubdirectory("scrm-day-");
        var clock = new MovedClock(DayPlan.Opens);
        var collection = new ServiceCollection();
        collection.AddLogging();
        collection.AddSingleton<TimeProvider>(clock);
        collection.AddScrmCore();
        collection.AddScrmStorage(new ConfigurationBuilder().AddInMemoryCollection([new("Scrm:DataDirectory", folder.FullName)]).Build());
        await using (var services = collection.BuildServiceProvider())
        {
            await services.OpenScrmStoreAsync(CancellationToken.None);
            var result = await new DayOnStore(plan, services, clock).PlayAsync(one);
            folder.Delete(recursive: true);
            return result;
        }
    }

    private async Task<DayResult> PlayAsync(DayCase one)
    {
        var directory = services.GetRequiredService<IDirectory>();
        await directory.SaveTeamAsync(new Team("service", "service") { Routing = one.Routing }, CancellationToken.None);
        await directory.SaveInboxAsync(new Inbox { Id = "shop", Channel = "wechat", Name = "shop", TeamId = "service" }, CancellationToken.None);
        await services.GetRequiredService<IRoutingStore>().SaveSettingsAsync(one.Settings, 0, CancellationToken.None);
        foreach (var agent in plan.Agents)
        {
            await directory.SaveAgentAsync(agent.Agent, CancellationToken.None);
        }

        var next = 0;
        for (var now = DayPlan.Opens; _served.Count < plan.Contacts.Count; now += DaySimulation.Step)
        {
            clock.Now = now;
            await EndAsync(now);
            await SayAsync(now < DayPlan.Closes ? now : DayPlan.Closes - DaySimulation.Step);
            var coming = plan.Contacts.Skip(next).TakeWhile(c => c.At <= now).ToList();
            next += coming.Count;
            await Task.WhenAll(coming.Select(ComeAsync));
            if (next > _served.Count)
            {
                await services.GetRequiredService<RouteQueue>().HandleAsync(CancellationToken.None);
                await SeeAsync(now);
            }

            _queueLengths.Add(next - _served.Count);
        }

        return new DayResult(plan, _served, _queueLengths);
    }

    private async Task EndAsync(DateTimeOffset now)
    {
        var ended = new List<Task>();
        while (_ends.TryPeek(out var end, out var at) && at <= now)
        {
            _ends.Dequeue();
            _loads[end.AgentId]--;
            ended.Add(services.GetRequiredService<ResolveConversation>().HandleAsync(new ResolveRequest(end.ConversationId, end.AgentId, "solved", null), CancellationToken.None));
        }

        await Task.WhenAll(ended);
    }

    private Task SayAsync(DateTimeOffset at) =>
        Task.WhenAll(plan.Agents.Select(a => services.GetRequiredService<IPresence>().SetAsync(a.Agent.Id, "desk", a.StatusAt(at), CancellationToken.None)));

    private async Task ComeAsync(DayContact contact)
    {
        // Everybody is somebody else: a person has one open conversation in an inbox.
        var person = string.Create(CultureInfo.InvariantCulture, $"p{contact.Number}");
        var ids = services.GetRequiredService<IIdFactory>();
        var begun = new Conversation
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"c{contact.Number}"),
            InboxId = "shop",
            Channel = "wechat",
            ContactId = person,
            ContactName = person,
            ExternalId = person,
            Status = ConversationStatus.Pending,
            Owner = Owner.Bot,
            Priority = contact.Priority,
            Tags = contact.Skill is { } skill ? [skill] : [],
            CreatedAt = contact.At,
            UpdatedAt = contact.At,
        };
        var commit = Handoff.Apply(ConversationDraft.Of(begun, contact.At, ids), "askedForPerson", "service").ToCommit() with
        {
            Contact = new Contact { Id = person, Name = person, Identities = [new ContactIdentity("shop", person)], CreatedAt = contact.At, LastSeenAt = contact.At, Version = 1 },
        };
        if (await services.GetRequiredService<IConversationStore>().CommitAsync(commit, CancellationToken.None) is var result and not CommitResult.Committed)
        {
            throw new InvalidOperationException($"{begun.Id}: {result}");
        }
    }

    private async Task SeeAsync(DateTimeOffset now)
    {
        var store = services.GetRequiredService<IConversationStore>();
        var query = new ConversationQuery { Statuses = [ConversationStatus.Open], Owner = OwnerKind.Agent, Limit = 200 };
        do
        {
            var page = await store.ListAsync(query, CancellationToken.None);
            foreach (var conversation in page.Items.Where(c => _known.Add(c.Id)))
            {
                Serve(conversation, now);
            }

            query = query with { Cursor = page.Next };
        }
        while (query.Cursor is not null);
    }

    private void Serve(Conversation conversation, DateTimeOffset now)
    {
        var contact = plan.Contacts[int.Parse(conversation.Id.AsSpan(1), CultureInfo.InvariantCulture)];
        var agent = _agents[conversation.Owner.AgentId!];
        var share = (double)_loads.GetValueOrDefault(agent.Agent.Id) / agent.Agent.Capacity;
        _loads[agent.Agent.Id] = _loads.GetValueOrDefault(agent.Agent.Id) + 1;
        var ended = now + DayWork.Handling(contact, agent, share);
        var level = contact.Skill is { } skill ? agent.Agent.Skills.FirstOrDefault(s => s.Name == skill)?.Level ?? 0 : (int?)null;
        _served.Add(new DayServed(contact, agent.Agent.Id, now, now + DayWork.Answer(contact, share), ended, "", level, contact.PersonId != $"p{contact.Number}"));
        _ends.Enqueue((agent.Agent.Id, conversation.Id), ended);
    }
}
