using Scrm.Core.Conversations;

namespace Scrm.Tests.Specs;

/// <summary>The ports of one store that an inbox asks.</summary>
public sealed record InboxParts(IConversationStore Conversations, IConversationIndex Index);

/// <summary>Orders, filters and counts of the inbox, and where words stand.</summary>
public abstract class ConversationIndexSpec : IAsyncLifetime
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>The store under test.</summary>
    protected InboxParts Store { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Store = await OpenAsync();

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<InboxParts> OpenAsync();

    protected abstract ValueTask CloseAsync();

    [Theory]
    [InlineData(ConversationOrder.Newest, "c3 c2 c1 c0")]
    [InlineData(ConversationOrder.Waiting, "c1 c3 c0 c2")]
    [InlineData(ConversationOrder.Priority, "c3 c1 c0 c2")]
    [InlineData(ConversationOrder.Activity, "c0 c1 c2 c3")]
    public async Task Every_order_is_kept_over_pages(ConversationOrder order, string expected)
    {
        // c1 waits since minute 1, c3 since minute 2 and is important; the others wait for nobody.
        await AddAsync("c0", c => c with { UpdatedAt = Sample.Noon.AddMinutes(9), LastMessage = Last(1) });
        await AddAsync("c1", c => c with { UpdatedAt = Sample.Noon.AddMinutes(8), LastMessage = Last(2), WaitingSince = Sample.Noon.AddMinutes(1) });
        await AddAsync("c2", c => c with { UpdatedAt = Sample.Noon.AddMinutes(7), LastMessage = Last(3) });
        await AddAsync("c3", c => c with { UpdatedAt = Sample.Noon.AddMinutes(6), LastMessage = Last(4), WaitingSince = Sample.Noon.AddMinutes(2), Priority = 5 });

        var seen = new List<string>();
        string? cursor = null;
        do
        {
            var page = await Store.Conversations.ListAsync(new ConversationQuery { Order = order, Cursor = cursor, Limit = 1 }, Token);
            seen.AddRange(page.Items.Select(c => c.Id));
            cursor = page.Next;
        }
        while (cursor is not null);

        Assert.Equal(expected, string.Join(' ', seen));
    }

    [Fact]
    public async Task Every_filter_of_the_inbox_finds_and_counts_what_it_says()
    {
        await AddAsync("wechat", c => c with { Priority = 3, TeamId = "sales", Tags = ["退款"] });
        await AddAsync("line", c => c with { Channel = "line", InboxId = "i2", Language = "latin", WaitingSince = Sample.Noon, Tags = ["投诉"] });
        await AddAsync("mine", c => c with { TeamId = "after", Owner = Owner.Agent("a1"), Status = ConversationStatus.Open, Language = "han" });

        await FindsAsync(new ConversationQuery { Channels = ["line", "qq"] }, "line");
        await FindsAsync(new ConversationQuery { InboxIds = ["i1"] }, "wechat", "mine");
        await FindsAsync(new ConversationQuery { TeamIds = ["sales", "after"] }, "wechat", "mine");
        await FindsAsync(new ConversationQuery { Tags = ["退款", "投诉"] }, "wechat", "line");
        await FindsAsync(new ConversationQuery { Languages = ["latin"] }, "line");
        await FindsAsync(new ConversationQuery { MinPriority = 3 }, "wechat");
        await FindsAsync(new ConversationQuery { WaitingSince = Sample.Noon }, "line");
        await FindsAsync(new ConversationQuery { WaitingSince = Sample.Noon.AddSeconds(-1) });
        await FindsAsync(new ConversationQuery { VisibleTeamIds = ["sales"] }, "wechat", "line");
        await FindsAsync(new ConversationQuery { VisibleTeamIds = ["sales"], VisibleAgentId = "a1" }, "wechat", "line", "mine");
        await FindsAsync(new ConversationQuery { Text = "，" });
    }

    [Fact]
    public async Task Who_was_called_in_a_note_finds_the_conversation_also_when_more_was_said()
    {
        var note = Sample.Message("c1", 1, "看看") with { Direction = MessageDirection.Note, Mentions = ["a1"] };
        var called = Sample.First(Sample.Conversation("c1") with { Mentioned = ["a1"] }, note);
        Assert.Equal(CommitResult.Committed, await Store.Conversations.CommitAsync(called, Token));
        await AddAsync("c2");
        Assert.Equal(CommitResult.Committed, await Store.Conversations.CommitAsync(Sample.Next(called), Token));

        await FindsAsync(new ConversationQuery { MentionedId = "a1" }, "c1");
        await FindsAsync(new ConversationQuery { MentionedId = "a2" });
    }

    [Fact]
    public async Task Words_are_found_in_their_conversation_only_in_order_and_to_its_beginning()
    {
        await SayAsync("other", "p2", "我要退款");
        await SayAsync("c1", "p1", "我要退款", "好的", "退了吗", "退款到了");
        await SayAsync("after", "p3", "退款");

        Assert.Equal([1, 4], await Store.Index.FindAsync("c1", "退款", 10, Token));
        Assert.Equal([1, 3, 4], await Store.Index.FindAsync("c1", "退", 10, Token));
        Assert.Equal([4], await Store.Index.FindAsync("c1", "退款", 1, Token));
        Assert.Empty(await Store.Index.FindAsync("c1", "发票", 10, Token));
        Assert.Empty(await Store.Index.FindAsync("none", "退款", 10, Token));
    }

    [Fact]
    public async Task Lines_of_ones_own_conversations_are_found_whatever_their_team()
    {
        await SayAsync("theirs", "p1", "退款一");
        await AddAsync("c2", c => c with { TeamId = "sales", Owner = Owner.Agent("a1"), Status = ConversationStatus.Open }, "退款二");

        Assert.Equal(["c2"], (await Store.Index.OwnLinesAsync("退款", "a1", 10, Token)).Select(hit => hit.Message.ConversationId));
        Assert.Empty(await Store.Index.OwnLinesAsync("退款", "a2", 10, Token));
    }

    [Fact]
    public async Task People_are_found_by_name_within_the_readers_sight()
    {
        await MeetAsync("c1", "p1", "欧阳锋", "sales");
        await MeetAsync("c2", "p2", "欧阳克", null);

        Assert.Equal(["p2", "p1"], await NamesAsync(null, "a1"));
        Assert.Equal(["p2"], await NamesAsync(["after"], "a1"));
        Assert.Equal(["p2", "p1"], await NamesAsync(["sales"], "a1"));

        async Task<IEnumerable<string>> NamesAsync(IReadOnlyList<string>? teams, string agent) =>
            (await Store.Index.ContactsAsync("欧阳", teams, agent, 10, Token)).Select(c => c.Id);
    }

    private static MessagePreview Last(int minute) => new(1, MessageDirection.In, Core.Content.MessageType.Text, "好", Sample.Noon.AddMinutes(minute));

    private Task AddAsync(string id, Func<Conversation, Conversation>? change = null, params string[] lines)
    {
        var conversation = Sample.Conversation(id, "p-" + id);
        return CommitAsync(Sample.First(change?.Invoke(conversation) ?? conversation, [.. lines.Select((line, i) => Sample.Message(id, i + 1, line))]));
    }

    private Task SayAsync(string id, string contactId, params string[] lines) =>
        CommitAsync(Sample.First(Sample.Conversation(id, contactId), [.. lines.Select((line, i) => Sample.Message(id, i + 1, line))]));

    private Task MeetAsync(string id, string contactId, string name, string? teamId) => CommitAsync(
        Sample.First(Sample.Conversation(id, contactId) with { TeamId = teamId }) with { Contact = Sample.Contact(contactId) with { Name = name } });

    private async Task CommitAsync(ConversationCommit commit) =>
        Assert.Equal(CommitResult.Committed, await Store.Conversations.CommitAsync(commit, Token));

    private async Task FindsAsync(ConversationQuery query, params string[] ids)
    {
        var page = await Store.Conversations.ListAsync(query, Token);
        Assert.Equal(ids.Order(StringComparer.Ordinal), page.Items.Select(c => c.Id).Order(StringComparer.Ordinal));
        Assert.Equal([ids.Length], await Store.Index.CountAsync([query], Token));
    }
}
