using Scrm.Core.Conversations;

namespace Scrm.Tests.Specs;

/// <summary>How conversations are listed.</summary>
public abstract class ConversationListSpec : StoreSpec
{
    [Fact]
    public async Task The_newest_activity_comes_first_and_pages_meet_without_gap_or_repetition()
    {
        // Several at the same time: the order needs more than the time.
        for (var n = 0; n < 10; n++)
        {
            await AddAsync($"c{n}", c => c with { UpdatedAt = Sample.Noon.AddMinutes(n / 3) });
        }

        var seen = new List<string>();
        string? cursor = null;
        do
        {
            var page = await Store.Conversations.ListAsync(new ConversationQuery { Cursor = cursor, Limit = 4 }, Token);
            seen.AddRange(page.Items.Select(conversation => conversation.Id));
            cursor = page.Next;
        }
        while (cursor is not null);

        Assert.Equal(["c9", "c8", "c7", "c6", "c5", "c4", "c3", "c2", "c1", "c0"], seen);
    }

    [Fact]
    public async Task A_full_last_page_has_no_next()
    {
        await AddAsync("c1");
        await AddAsync("c2");
        Assert.Null((await Store.Conversations.ListAsync(new ConversationQuery { Limit = 2 }, Token)).Next);
        Assert.NotNull((await Store.Conversations.ListAsync(new ConversationQuery { Limit = 1 }, Token)).Next);
    }

    [Fact]
    public async Task A_contacts_conversations_come_newest_first_from_every_inbox()
    {
        var first = await CommitAsync(Sample.First(Sample.Conversation("c1")));
        await CommitAsync(Sample.First(Sample.Conversation("c2", "p2")));
        await CommitAsync(Sample.First(Sample.Conversation("c3", "p1", "i2")));
        await CommitAsync(Sample.Next(first, c => c with { UpdatedAt = Sample.Noon.AddHours(1) }));
        Assert.Equal(["c3", "c1"], (await Store.Conversations.OfContactAsync("p1", Token)).Select(c => c.Id));
        Assert.Empty(await Store.Conversations.OfContactAsync("p9", Token));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("")]
    [InlineData("%%%")]
    public async Task A_foreign_cursor_is_refused(string cursor) =>
        await Assert.ThrowsAsync<ArgumentException>(
            () => Store.Conversations.ListAsync(new ConversationQuery { Cursor = cursor }, Token));

    [Fact]
    public async Task Every_filter_finds_what_it_says()
    {
        await AddAsync("bot");
        await AddAsync("queue", c => c with { Status = ConversationStatus.Open, Owner = Owner.Queue, TeamId = "sales" });
        await AddAsync("mine", c => c with { Status = ConversationStatus.Open, Owner = Owner.Agent("a1"), TeamId = "after" });
        await AddAsync("done", c => c with { Status = ConversationStatus.Resolved, Tags = ["投诉", "退款"], InboxId = "i2" });

        await FindsAsync(new ConversationQuery(), "done", "queue", "mine", "bot");
        await FindsAsync(new ConversationQuery { Statuses = [ConversationStatus.Open] }, "queue", "mine");
        await FindsAsync(new ConversationQuery { Statuses = [ConversationStatus.Pending, ConversationStatus.Resolved] }, "done", "bot");
        await FindsAsync(new ConversationQuery { AgentId = "a1" }, "mine");
        await FindsAsync(new ConversationQuery { Unassigned = true }, "done", "queue", "bot");
        await FindsAsync(new ConversationQuery { Owner = OwnerKind.Queue }, "queue");
        await FindsAsync(new ConversationQuery { TeamId = "sales" }, "queue");
        await FindsAsync(new ConversationQuery { InboxId = "i2" }, "done");
        await FindsAsync(new ConversationQuery { ContactId = "p-mine" }, "mine");
        await FindsAsync(new ConversationQuery { Tag = "退款" }, "done");
        await FindsAsync(new ConversationQuery { VisibleTeamIds = ["sales"] }, "done", "queue", "bot");
        await FindsAsync(new ConversationQuery { VisibleTeamIds = [] }, "done", "bot");
        await FindsAsync(new ConversationQuery { VisibleTeamIds = ["sales"], TeamId = "after" });
    }

    [Fact]
    public async Task A_tag_taken_off_is_not_found_any_more()
    {
        var tagged = await AddAsync("c1", c => c with { Tags = ["投诉", "退款"] });
        await CommitAsync(Sample.Next(tagged, c => c with { Tags = ["退款"] }));
        await FindsAsync(new ConversationQuery { Tag = "投诉" });
        await FindsAsync(new ConversationQuery { Tag = "退款" }, "c1");
    }

    [Fact]
    public async Task Queues_are_counted_per_team_with_the_longest_waiting()
    {
        await AddAsync("c1", c => Waiting(c, "sales", 3));
        await AddAsync("c2", c => Waiting(c, "sales", 1));
        await AddAsync("c3", c => Waiting(c, null, 2));
        await AddAsync("c4", c => c with { Status = ConversationStatus.Open, Owner = Owner.Agent("a1"), TeamId = "after" });

        Assert.Equivalent(
            new[] { new QueueLength(null, 1, Sample.Noon.AddMinutes(2)), new QueueLength("sales", 2, Sample.Noon.AddMinutes(1)) },
            await Store.Conversations.QueuesAsync(Token),
            strict: true);
    }

    private static Conversation Waiting(Conversation conversation, string? teamId, int minute) => conversation with
    {
        Status = ConversationStatus.Open,
        Owner = Owner.Queue,
        TeamId = teamId,
        WaitingSince = Sample.Noon.AddMinutes(minute),
    };

    private async Task<ConversationCommit> AddAsync(string id, Func<Conversation, Conversation>? change = null)
    {
        var conversation = Sample.Conversation(id, "p-" + id);
        return await CommitAsync(Sample.First(change?.Invoke(conversation) ?? conversation));
    }

    private async Task FindsAsync(ConversationQuery query, params string[] ids)
    {
        var page = await Store.Conversations.ListAsync(query, Token);
        Assert.Equal(ids.Order(StringComparer.Ordinal), page.Items.Select(conversation => conversation.Id).Order(StringComparer.Ordinal));
    }
}
