using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Scrm.Core;
using Scrm.Core.Agents;
using Scrm.Core.Answers;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Editions;
using Scrm.Core.Foundation;
using Scrm.Core.Inboxes;
using Scrm.Core.Outcomes;
using Scrm.Core.Replays;
using Scrm.Core.Turns;
using Scrm.Storage;
using Scrm.Tests.Answers;
using Scrm.Tests.Doubles;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Improving;

/// <summary>A shop with a bot, in a store of its own: customers write, real turns answer, agents reply.</summary>
internal sealed class BotCompany : IAsyncDisposable
{
    public const string Inbox = "i1";
    private readonly string _data;
    private readonly ServiceProvider _services;
    private int _received;

    private BotCompany(string data, IConfiguration settings, Action<IServiceCollection>? own)
    {
        _data = data;
        var services = new ServiceCollection();
        own?.Invoke(services);
        _services = services.AddLogging().AddSingleton<TimeProvider>(Clock).AddScrmCore().AddScrmStorage(settings).BuildServiceProvider();
    }

    public FakeClock Clock { get; } = new();

    public DateOnly Today { get; } = new(2026, 3, 2);

    public BotQuery Period => new(Today, Today);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <param name="own">What stands in the place of the usual; null: nothing.</param>
    /// <param name="store">The store; null: the embedded one.</param>
    public static async Task<BotCompany> OpenAsync(Action<IServiceCollection>? own = null, StoreChoice? store = null)
    {
        var data = Directory.CreateTempSubdirectory("scrm-bot-").FullName;
        var company = new BotCompany(data, await (store ?? StoreChoice.Embedded).EmptyAsync(data), own);
        await company._services.OpenScrmStoreAsync(Token);
        await company.Get<IDirectory>().SaveInboxAsync(new Inbox { Id = Inbox, Channel = "wechat", Name = "商城" }, Token);
        await company.Get<IDirectory>().SaveAgentAsync(
            new Agent { Id = "lin", DisplayName = "小林", Role = AgentRole.Supervisor, Capacity = 50 }, Token);
        foreach (var article in Book.Shop.Articles)
        {
            await company.SaveAsync(article);
        }

        return company;
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public async Task SaveAsync(KnowledgeArticle article)
    {
        var stored = (await Get<IKnowledgeStore>().FindArticleAsync(article.Id, Token))?.Article.Version ?? 0;
        Assert.True(await Get<IKnowledgeStore>().SaveArticleAsync(article, stored, Token));
    }

    /// <summary>A customer writes, and the bot's turn is taken.</summary>
    public async Task<Conversation> SayAsync(string who, params string[] texts)
    {
        Conversation? last = null;
        foreach (var text in texts)
        {
            Clock.Advance(TimeSpan.FromMinutes(1));
            var inbound = new InboundMessage
            {
                InboxId = Inbox,
                Channel = "wechat",
                DedupeKey = $"m{++_received}",
                ExternalId = who,
                Content = MessageContent.OfText(text),
                SentAt = Clock.GetUtcNow(),
                Grant = new WindowGrant("message", 100, TimeSpan.FromHours(48)),
            };
            var received = await Get<IReceiptStore>().ReceiveAsync(inbound, Clock.GetUtcNow(), "here", TimeSpan.FromMinutes(10), Token);
            var turn = await Get<RunTurn>().HandleAsync(new TurnRequest(received.Receipt, received.Lease, null), Token);
            last = turn.Commit!.Conversation;
        }

        return last!;
    }

    /// <summary>An agent writes.</summary>
    public Task ReplyAsync(string conversationId, string text) => EditAsync(
        conversationId, draft => draft.Append(MessageDirection.Out, new Author(AuthorKind.Agent, "lin"), MessageContent.OfText(text)));

    public async Task EditAsync(string conversationId, Action<ConversationDraft> change)
    {
        var edited = await Get<ConversationEditor>().EditAsync(
            conversationId,
            conversation =>
            {
                var draft = ConversationDraft.Of(conversation, Clock.GetUtcNow(), Get<IIdFactory>());
                change(draft);
                return draft.ToCommit();
            },
            Token);
        Assert.Null(edited.Fault);
    }

    public async Task<ReplayJob> ReplayAsync(DraftRequest draft)
    {
        var begun = await StartReplayAsync(draft);
        return (await Get<RunReplay>().HandleAsync(begun.Id, Token))!;
    }

    public async Task<ReplayJob> StartReplayAsync(DraftRequest draft)
    {
        var begun = await Get<StartReplay>().HandleAsync(new StartReplayRequest(draft, Period, 1000, "lin"), Token);
        Assert.Null(begun.Fault);
        return begun.Value!;
    }

    public Task<IReadOnlyList<ReplayLine>> LinesAsync(ReplayJob job) => Get<IReplayStore>().LinesAsync(new ReplayQuery(job.Id) { Limit = 10_000 }, Token);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }
}
