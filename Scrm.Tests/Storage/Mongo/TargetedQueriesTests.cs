using Scrm.Core.Conversations;
using Scrm.Storage.Mongo;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Mongo.Routing;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Mongo;

/// <summary>On a cluster, what every message needs is asked of one shard; what is not, is named here with its reason.</summary>
public abstract class TargetedQueriesTests : IAsyncLifetime
{
    private CommandRecording _commands = null!;
    private MongoStore _store = null!;
    private StoreParts _parts = null!;

    /// <summary>What stands before ids.</summary>
    protected abstract string Region { get; }

    private string C1 => Region + "c1";

    private string P1 => Region + "p1";

    private string I1 => Region + "i1";

    /// <summary>What a turn asks of every shard.</summary>
    protected abstract IReadOnlyList<string> AskedEverywhere { get; }

    /// <summary>What besides is asked of every shard.</summary>
    protected abstract IReadOnlyList<string> Known { get; }

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var settings = await EmptyAsync();
        _commands = new CommandRecording(settings.Zones);
        _store = new MongoStore(settings with { Watch = _commands.Watch }, Plans.All);
        await _store.OpenAsync(Token);
        _parts = MongoServer.Parts(_store);
        _commands.Clear();
    }

    public ValueTask DisposeAsync()
    {
        _store?.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    /// <summary>A database with nothing in it.</summary>
    private protected abstract Task<MongoSettings> EmptyAsync();

    [Fact]
    public async Task A_turn_from_the_first_word_to_the_sent_answer_asks_one_shard_at_a_time()
    {
        var received = await _parts.Receipts.ReceiveAsync(Sample.Inbound("k1", I1, "openid-" + P1), Sample.Noon, "here", TimeSpan.FromMinutes(1), Token);
        Assert.Null(await _parts.Contacts.FindAsync(I1, "openid-" + P1, Token));
        Assert.Null(await _parts.Conversations.LatestAsync(I1, "openid-" + P1, Token));
        var answer = Sample.Message(C1, 2, "好的", "client-1") with { Direction = MessageDirection.Out, Author = Author.Bot, Delivery = DeliveryStatus.Pending };
        var turn = Sample.First(Sample.Conversation(C1, P1, I1), Sample.Message(C1, 1), answer) with
        {
            Contact = Sample.Contact(P1, I1),
            Outbox = [Sample.Entry(C1, 2)],
            Receipt = new ReceiptOutcome(received.Receipt.Id, null, Lease: received.Lease),
        };
        Assert.Equal(CommitResult.Committed, await _parts.Conversations.CommitAsync(turn, Token));
        Assert.Single(await _parts.Outbox.ClaimAsync("w1", Sample.Noon, TimeSpan.FromMinutes(1), 10, Token));
        Assert.NotNull(await _parts.Conversations.MessageAsync(answer.Id, Token));
        var sent = Sample.Next(turn) with { Changed = [answer with { Delivery = DeliveryStatus.Sent }], OutboxDone = [answer.Id] };
        Assert.Equal(CommitResult.Committed, await _parts.Conversations.CommitAsync(sent, Token));

        Assert.True(_commands.Count > 20);
        Assert.Equal(AskedEverywhere, _commands.Scattered().Select(CollectionOf).Distinct());
    }

    [Fact]
    public async Task A_claim_and_what_the_screen_beside_it_shows_ask_one_shard_at_a_time()
    {
        var waiting = Sample.First(Sample.Conversation(C1, P1, I1) with { Status = ConversationStatus.Open, Owner = Owner.Queue }, Sample.Message(C1, 1));
        await _parts.Conversations.CommitAsync(waiting with { Contact = Sample.Contact(P1, I1) }, Token);
        var claim = Sample.Next(waiting, c => c with { Owner = Owner.Agent("a1") }) with { OwnerCapacity = 5 };
        Assert.Equal(CommitResult.Committed, await _parts.Conversations.CommitAsync(claim, Token));
        Assert.Single(await _parts.Conversations.MessagesAsync(C1, null, null, 50, Token));
        Assert.NotNull(await _parts.Contacts.GetAsync(P1, Token));
        Assert.Empty(await _parts.Contacts.TagsAsync(P1, Sample.Noon, Token));
        Assert.Null(await _parts.Contacts.PersonaAsync(P1, Token));
        Assert.Empty((await _parts.Contacts.TimelineAsync(P1, null, 20, Token)).Items);
        Assert.Null(await new MongoRoutingStore(_store).LastAgentAsync(P1, Token));

        Assert.Empty(_commands.Scattered());
    }

    [Fact]
    public async Task What_asks_every_shard_is_known()
    {
        await _parts.Conversations.ListAsync(new ConversationQuery(), Token);
        await _parts.Conversations.QueuesAsync(Token);
        await _parts.Conversations.SearchAsync("退款", null, 10, Token);
        await _parts.Conversations.OfContactAsync(P1, Token);
        await _parts.Conversations.MessageAsync("of whom nobody knows", Token);
        await _parts.Conversations.UnfetchedMediaAsync(Sample.Noon, 10, Token);
        await _parts.Receipts.UnfinishedAsync(10, Token);
        await _parts.Receipts.ParkedAsync(10, Token);
        await _parts.Receipts.ReleaseAsync("here", Token);

        // Lists and search show all contacts; sweeps and shutdowns look for what anybody left; a line that was never sent has no home.
        Assert.Equal(
            Known, _commands.Scattered().Select(CollectionOf).Distinct().Order(StringComparer.Ordinal));
    }

    private static string CollectionOf(string question) => question.Split(' ')[0];
}
