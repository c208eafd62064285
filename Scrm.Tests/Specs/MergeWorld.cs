using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Scrm.Core;
using Scrm.Core.Agents;
using Scrm.Core.Contacts;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Orders;
using Scrm.Core.Picturing;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;
using Scrm.Storage;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.Specs;

/// <summary>A store with the actions on it, and people who have all that people can have.</summary>
public sealed class MergeWorld : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private MergeWorld(ServiceProvider services, FakeClock clock) => (_services, Clock) = (services, clock);

    public FakeClock Clock { get; }

    public IConversationStore Conversations => Get<IConversationStore>();

    public IContactStore Contacts => Get<IContactStore>();

    public static async Task<MergeWorld> OpenAsync(Dictionary<string, string?> settings, CancellationToken cancellationToken)
    {
        var clock = new FakeClock();
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(clock)
            .AddScrmStorage(new ConfigurationBuilder()
                .AddInMemoryCollection(new Dictionary<string, string?> { ["Scrm:Regions:0"] = "cn", ["Scrm:Regions:1"] = "eu" })
                .AddInMemoryCollection(settings).Build())
            .AddScrmCore()
            .BuildServiceProvider();
        await services.OpenScrmStoreAsync(cancellationToken);
        var world = new MergeWorld(services, clock);
        await world.Get<IDirectory>().SaveAgentAsync(new Agent { Id = "boss", DisplayName = "王主管", Role = AgentRole.Supervisor }, cancellationToken);
        await world.Get<IDirectory>().SaveAgentAsync(new Agent { Id = "lin", DisplayName = "林", Role = AgentRole.Agent }, cancellationToken);
        await world.Get<ITagStore>().SaveDimensionAsync(Tags.TagSamples.Book.Dimensions[1], cancellationToken);
        foreach (var tag in Tags.TagSamples.Book.Tags.Where(t => t.DimensionId == "interest"))
        {
            await world.Get<ITagStore>().SaveTagAsync(tag, cancellationToken);
        }

        return world;
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    /// <summary>Somebody with a conversation, touchpoints, a seen tag, an order and a picture of all that.</summary>
    public async Task<Contact> LiveAsync(string id, string inboxId, Func<Contact, Contact>? change = null, string tag = "camping")
    {
        var contact = Sample.Contact(id, inboxId, "x-" + id) with { Name = "客 " + id };
        contact = change?.Invoke(contact) ?? contact;
        var conversation = Sample.Conversation("c-" + id, id, inboxId) with
        {
            ExternalId = "x-" + id, ContactName = contact.Name, Version = 0, Status = ConversationStatus.Open, Owner = Owner.Agent("lin"),
        };
        await SayAsync(conversation, "你好，我是 " + id, contact);
        await SeeAsync(id, "c-" + id, tag);
        await BuyAsync(id);
        await Get<RebuildPersona>().HandleAsync(id, CancellationToken.None);
        return (await Contacts.GetAsync(id, CancellationToken.None))!;
    }

    /// <summary>A line of the customer, with a scan on the timeline.</summary>
    public async Task<Conversation> SayAsync(Conversation conversation, string text, Contact? isNew = null)
    {
        var draft = ConversationDraft.Of(conversation, Clock.GetUtcNow(), Get<IIdFactory>());
        draft.Append(MessageDirection.In, new Author(AuthorKind.Contact, conversation.ContactId, conversation.ContactName), MessageContent.OfText(text));
        draft.Touch(TouchpointKind.Scan, detail: "spring");
        var commit = draft.ToCommit() with { Contact = isNew, ExpectedContactVersion = 0 };
        Assert.Equal(CommitResult.Committed, await Conversations.CommitAsync(commit, CancellationToken.None));
        return commit.Conversation;
    }

    /// <summary>A tag is seen of the person.</summary>
    public async Task SeeAsync(string contactId, string conversationId, string tagId)
    {
        var seen = new TagObservation
        {
            Id = Get<IIdFactory>().New(),
            ContactId = contactId,
            ConversationId = conversationId,
            Cause = Get<IIdFactory>().New(),
            TagId = tagId,
            Source = TagSource.Words,
            RuleId = "r",
            RuleVersion = 1,
            Confidence = 0.8,
            At = Clock.GetUtcNow(),
        };
        Assert.True((await Get<TagEditor>().RebuildAsync(contactId, (_, _) => ([seen], []), CancellationToken.None)).IsOk);
    }

    private async Task BuyAsync(string contactId) => Assert.Equal(OrderResult.Added, (await Get<RecordOrder>().HandleAsync(
        new Order
        {
            Id = "",
            ExternalId = "order of " + contactId,
            Buyer = new Buyer(contactId),
            AmountMinor = 12_000,
            Currency = "CNY",
            Status = OrderStatus.Paid,
            At = Clock.GetUtcNow(),
        },
        CancellationToken.None)).Result);
}
