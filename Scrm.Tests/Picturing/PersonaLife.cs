using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Scrm.Core;
using Scrm.Core.Agents;
using Scrm.Core.Contacts;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Figures;
using Scrm.Core.Foundation;
using Scrm.Core.Inboxes;
using Scrm.Core.Orders;
using Scrm.Core.Personas;
using Scrm.Core.Picturing;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;
using Scrm.Core.Turns;
using Scrm.Storage;
using Scrm.Tests.Doubles;
using Scrm.Tests.Tags;

namespace Scrm.Tests.Picturing;

/// <summary>Lives one person's life with the company, in a store of its own: turns, clicks, tags by hand, changed facts.</summary>
internal sealed class PersonaLife : IAsyncDisposable
{
    private static readonly string[] Texts = ["想去露营，帐篷多少钱", "便宜一点的有吗", "太差了，我要退货", "你好", "premium 旗舰款", "徒步鞋"];
    private readonly string _data = Directory.CreateTempSubdirectory("scrm-persona-").FullName;
    private readonly ServiceProvider _services;
    private int _received;

    private PersonaLife(DateTimeOffset start)
    {
        Clock = new FakeClock(start);
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddLogging(logging => logging.ClearProviders());
        services.AddScrmCore();
        services.AddScrmStorage(new ConfigurationBuilder().AddInMemoryCollection([new("Scrm:DataDirectory", _data)]).Build());
        _services = services.BuildServiceProvider();
    }

    public FakeClock Clock { get; }

    public string ContactId { get; private set; } = "";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<PersonaLife> BeginAsync(DateTimeOffset start)
    {
        var life = new PersonaLife(start);
        await life._services.OpenScrmStoreAsync(Token);
        foreach (var inbox in new[] { "i1", "i2" })
        {
            await life.Get<IDirectory>().SaveInboxAsync(new Inbox { Id = inbox, Channel = inbox == "i1" ? "wechat" : "weibo", Name = inbox }, Token);
        }

        await life.SaveBookAsync();
        return life;
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>The first message, and the same person's account on another channel.</summary>
    public async Task MeetAsync()
    {
        await SayAsync("i1", MessageContent.OfText("你好"));
        var contact = (await Get<IContactStore>().FindAsync("i1", "o1", Token))!;
        ContactId = contact.Id;
        await SaveAsync(contact with { Identities = [.. contact.Identities, new ContactIdentity("i2", "o1")] });
    }

    /// <summary>Something that happens, and the time that passes before it.</summary>
    public async Task StepAsync(Random random)
    {
        Clock.Advance(TimeSpan.FromMinutes(random.Next(1, 60 * 24 * (random.Next(8) == 0 ? 60 : 3))));
        var inbox = random.Next(3) == 0 ? "i2" : "i1";
        switch (random.Next(11))
        {
            case 10:
                await OrderAsync(random);
                break;
            case 0:
                await SayAsync(inbox, Event(PlatformEventKind.MenuClick, "CAMP_1"));
                break;
            case 1:
                await SayAsync(inbox, Event(random.Next(2) == 0 ? PlatformEventKind.Scan : PlatformEventKind.Subscribe, "fair-2026"));
                break;
            case 2:
                await SayAsync(inbox, Event(PlatformEventKind.Unsubscribe, null));
                break;
            case 3:
                await ClickAsync();
                break;
            case 4:
                await TagByHandAsync(random);
                break;
            case 5:
                await SaveAsync(await ContactAsync() is var contact ? contact with { Attributes = new Dictionary<string, string> { ["粉丝数"] = $"{random.Next(9)}万" } } : null!);
                break;
            default:
                await SayAsync(inbox, MessageContent.OfText(Texts[random.Next(Texts.Length)]));
                break;
        }
    }

    public Task<ContactFigures?> FiguresAsync() => Get<IPersonaStore>().FiguresAsync(ContactId, Token);

    public async Task<Persona> PersonaAsync() => (await Get<IContactStore>().PersonaAsync(ContactId, Token))!;

    public async Task<IReadOnlyList<TagAssignment>> TagsAsync() =>
        [.. (await Get<IContactStore>().TagsAsync(ContactId, Clock.GetUtcNow(), Token)).OrderBy(a => a.Id, StringComparer.Ordinal)];

    public async Task SayAsync(string inbox, MessageContent content)
    {
        var inbound = new InboundMessage
        {
            InboxId = inbox,
            Channel = inbox == "i1" ? "wechat" : "weibo",
            DedupeKey = $"m{++_received}",
            ExternalId = "o1",
            Content = content,
            SentAt = Clock.GetUtcNow(),
        };
        var received = await Get<IReceiptStore>().ReceiveAsync(inbound, Clock.GetUtcNow(), "here", TimeSpan.FromMinutes(10), Token);
        await Get<RunTurn>().HandleAsync(new TurnRequest(received.Receipt, received.Lease, null, MayAnswer: false), Token);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }

    private async Task ClickAsync()
    {
        var conversation = (await Get<IConversationStore>().OfContactAsync(ContactId, Token))[0];
        await Get<ConversationEditor>().EditAsync(
            conversation.Id, c => ConversationDraft.Of(c, Clock.GetUtcNow(), Get<IIdFactory>()).Touch(TouchpointKind.LinkClick, detail: "spring").ToCommit(), Token);
        Assert.True((await Get<RefreshPersona>().HandleAsync(ContactId, Token)).IsOk);
    }

    private async Task OrderAsync(Random random)
    {
        var order = new Order
        {
            Id = "",
            ExternalId = $"so-{random.Next(20)}",
            Buyer = new Buyer(ContactId: ContactId),
            AmountMinor = random.Next(1, 90_000),
            Currency = random.Next(6) == 0 ? "USD" : "CNY",
            Status = random.Next(5) == 0 ? OrderStatus.Cancelled : OrderStatus.Paid,
            At = Clock.GetUtcNow(),
        };
        Assert.NotEqual(OrderResult.Invalid, (await Get<RecordOrder>().HandleAsync(order, Token)).Result);
        Assert.True((await Get<RefreshPersona>().HandleAsync(ContactId, Token)).IsOk);
    }

    private async Task TagByHandAsync(Random random)
    {
        var tag = TagSamples.Book.Tags[random.Next(4)];
        var occasion = new TagOccasion(ContactId, null, null, Clock.GetUtcNow());
        var edited = await Get<TagEditor>().EditAsync(
            ContactId,
            null,
            (rules, present) => present.Count > 0 && random.Next(2) == 0
                ? rules.Assigner.Judge(present, present[0].Id, ObservationKind.Refuted, "wang", Clock.GetUtcNow())
                : rules.Assigner.Add(present, tag.Id, "wang", occasion),
            Token);
        Assert.True(edited.IsOk);
    }

    private async Task<Contact> ContactAsync() => (await Get<IContactStore>().GetAsync(ContactId, Token))!;

    private async Task SaveAsync(Contact contact) => Assert.True(await Get<IContactStore>().SaveAsync(contact, contact.Version, Token));

    private static MessageContent Event(PlatformEventKind kind, string? key) =>
        new() { Type = MessageType.Event, Event = new PlatformEvent { Kind = kind, Name = kind.ToString(), Key = key, Scene = key } };

    private async Task SaveBookAsync()
    {
        var store = Get<ITagStore>();
        foreach (var dimension in TagSamples.Book.Dimensions)
        {
            await store.SaveDimensionAsync(dimension, Token);
        }

        foreach (var tag in TagSamples.Book.Tags)
        {
            await store.SaveTagAsync(tag, Token);
        }

        foreach (var rule in TagSamples.Book.Rules)
        {
            await store.SaveRuleAsync(rule, Token);
        }
    }
}
