using Scrm.Core.Conversations;

namespace Scrm.Tests.Specs;

/// <summary>What holds for messages on their way.</summary>
public abstract class OutboxSpec : StoreSpec
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);

    // By the store's clock a lease of no length has ended.
    private static readonly TimeSpan Ended = TimeSpan.Zero;

    [Fact]
    public async Task An_entry_is_handed_out_whole_and_once()
    {
        await QueueAsync("c1", Sample.Entry("c1", 1));
        var claimed = await ClaimAsync("w1", Sample.Noon);
        Assert.Equivalent(new[] { Sample.Entry("c1", 1) }, claimed, strict: true);
        Assert.Empty(await ClaimAsync("w2", Sample.Noon));
        Assert.Empty(await ClaimAsync("w1", Sample.Noon));
    }

    [Fact]
    public async Task An_entry_waits_until_it_is_due()
    {
        await QueueAsync("c1", Sample.Entry("c1", 1, Sample.Noon.AddSeconds(5)));
        Assert.Empty(await ClaimAsync("w1", Sample.Noon.AddSeconds(5).AddTicks(-1)));
        Assert.Single(await ClaimAsync("w1", Sample.Noon.AddSeconds(5)));
    }

    [Fact]
    public async Task A_later_reply_never_overtakes_an_earlier_one()
    {
        // The earlier one waits for another try; the later one is due. Another conversation goes on.
        await QueueAsync("c1", Sample.Entry("c1", 1, Sample.Noon.AddMinutes(5)), Sample.Entry("c1", 2));
        await QueueAsync("c2", Sample.Entry("c2", 1));
        Assert.Equal(["c2-m1"], Ids(await ClaimAsync("w1", Sample.Noon)));

        // While somebody holds the earlier one, too.
        Assert.Equal(["c1-m1"], Ids(await ClaimAsync("w1", Sample.Noon.AddMinutes(5))));
        Assert.Empty(await ClaimAsync("w2", Sample.Noon.AddMinutes(5)));
        await DoneAsync("c1", "c1-m1");
        Assert.Equal(["c1-m2"], Ids(await ClaimAsync("w2", Sample.Noon.AddMinutes(5))));
    }

    [Fact]
    public async Task A_passive_entry_is_nobodys_and_holds_the_line()
    {
        await QueueAsync("c1", Sample.Entry("c1", 1, Sample.Noon.AddSeconds(5), passive: true), Sample.Entry("c1", 2));
        Assert.Empty(await ClaimAsync("w1", Sample.Noon.AddSeconds(9)));
        await DoneAsync("c1", "c1-m1");
        Assert.Equal(["c1-m2"], Ids(await ClaimAsync("w1", Sample.Noon)));
    }

    [Fact]
    public async Task Only_the_holder_puts_an_entry_back_and_the_try_is_counted()
    {
        await QueueAsync("c1", Sample.Entry("c1", 1));
        await ClaimAsync("w1", Sample.Noon);
        Assert.False(await Store.Outbox.PostponeAsync("c1-m1", "w2", Sample.Noon, Token));
        Assert.Empty(await ClaimAsync("w2", Sample.Noon));

        Assert.True(await Store.Outbox.PostponeAsync("c1-m1", "w1", Sample.Noon.AddSeconds(3), Token));
        Assert.Empty(await ClaimAsync("w2", Sample.Noon));
        var again = Assert.Single(await ClaimAsync("w2", Sample.Noon.AddSeconds(3)));
        Assert.Equal((1, Sample.Noon.AddSeconds(3)), (again.Attempts, again.DueAt));
    }

    [Fact]
    public async Task An_entry_whose_holder_fell_silent_is_reported_and_never_handed_out_again()
    {
        await QueueAsync("c1", Sample.Entry("c1", 1));
        await QueueAsync("c2", Sample.Entry("c2", 1));
        await ClaimAsync("w1", Sample.Noon, limit: 1);
        Assert.Empty(await Store.Outbox.AbandonedAsync(Sample.Noon.AddDays(1), 10, Token));

        await ClaimAsync("w1", Sample.Noon, Ended);
        Assert.Empty(await ClaimAsync("w2", Sample.Noon));
        Assert.Equal(["c2-m1"], Ids(await Store.Outbox.AbandonedAsync(Sample.Noon, 10, Token)));
        Assert.Empty(await ClaimAsync("w2", Sample.Noon));

        // The one who fell silent has no say in it any more.
        Assert.False(await Store.Outbox.PostponeAsync("c2-m1", "w1", Sample.Noon, Token));
        Assert.False(await Store.Outbox.ReleaseAsync("c2-m1", "w1", Token));
        Assert.Empty(await ClaimAsync("w2", Sample.Noon));
    }

    [Fact]
    public async Task Who_was_told_that_an_entry_is_abandoned_may_have_it_tried_again()
    {
        await QueueAsync("c1", Sample.Entry("c1", 1));
        Assert.False(await Store.Outbox.PostponeAsync("c1-m1", OutboxEntry.Abandoned, Sample.Noon, Token));
        await ClaimAsync("w1", Sample.Noon, Ended);
        await Store.Outbox.AbandonedAsync(Sample.Noon, 10, Token);

        Assert.True(await Store.Outbox.PostponeAsync("c1-m1", OutboxEntry.Abandoned, Sample.Noon.AddSeconds(1), Token));
        Assert.Empty(await ClaimAsync("w2", Sample.Noon));
        Assert.Equal(1, Assert.Single(await ClaimAsync("w2", Sample.Noon.AddSeconds(1))).Attempts);
    }

    [Fact]
    public async Task Only_its_holder_goes_on_holding_an_entry_until_it_is_called_abandoned()
    {
        await QueueAsync("c1", Sample.Entry("c1", 1));
        await ClaimAsync("w1", Sample.Noon, Ended);
        Assert.False(await Store.Outbox.ProlongAsync("c1-m1", "w2", Lease, Token));
        Assert.True(await Store.Outbox.ProlongAsync("c1-m1", "w1", Lease, Token));
        Assert.Empty(await Store.Outbox.AbandonedAsync(Sample.Noon, 10, Token));

        Assert.True(await Store.Outbox.ProlongAsync("c1-m1", "w1", Ended, Token));
        Assert.Single(await Store.Outbox.AbandonedAsync(Sample.Noon, 10, Token));
        Assert.False(await Store.Outbox.ProlongAsync("c1-m1", "w1", Lease, Token));
    }

    [Fact]
    public async Task An_abandoned_entry_is_reported_to_one_worker_only()
    {
        await QueueAsync("c1", Sample.Entry("c1", 1));
        await ClaimAsync("w1", Sample.Noon, Ended);
        var reports = await Task.WhenAll(Enumerable.Range(0, 10).Select(
            _ => Task.Run(() => Store.Outbox.AbandonedAsync(Sample.Noon, 10, Token), Token)));
        Assert.Single(reports.SelectMany(report => report));
    }

    [Fact]
    public async Task An_entry_is_taken_back_by_whoever_holds_it_first_and_only_before_it_was_tried()
    {
        await QueueAsync("c1", Sample.Entry("c1", 1, Sample.Noon.AddSeconds(5)), Sample.Entry("c1", 2, passive: true));
        Assert.True(await Store.Outbox.HoldAsync("c1-m1", "back", Lease, Token));
        Assert.False(await Store.Outbox.HoldAsync("c1-m1", "again", Lease, Token));
        Assert.Empty(await ClaimAsync("w1", Sample.Noon.AddSeconds(5)));
        Assert.False(await Store.Outbox.HoldAsync("c1-m2", "back", Lease, Token));
        Assert.False(await Store.Outbox.HoldAsync("nothing", "back", Lease, Token));

        await Store.Outbox.ReleaseAsync("c1-m1", "back", Token);
        Assert.Single(await ClaimAsync("w1", Sample.Noon.AddSeconds(5)));
        Assert.False(await Store.Outbox.HoldAsync("c1-m1", "back", Lease, Token));
        await Store.Outbox.PostponeAsync("c1-m1", "w1", Sample.Noon.AddSeconds(9), Token);
        Assert.False(await Store.Outbox.HoldAsync("c1-m1", "back", Lease, Token));
    }

    [Fact]
    public async Task Of_a_worker_and_one_who_takes_back_at_once_one_has_the_entry()
    {
        for (var n = 0; n < 20; n++)
        {
            await QueueAsync($"c{n}", Sample.Entry($"c{n}", 1));
            var claim = Task.Run(() => ClaimAsync("w1", Sample.Noon), Token);
            var hold = Task.Run(() => Store.Outbox.HoldAsync($"c{n}-m1", "back", Lease, Token), Token);
            Assert.NotEqual((await claim).Count == 1, await hold);
        }
    }

    [Fact]
    public async Task An_entry_put_back_untried_is_handed_out_again_as_it_was()
    {
        await QueueAsync("c1", Sample.Entry("c1", 1));
        await ClaimAsync("w1", Sample.Noon);
        Assert.False(await Store.Outbox.ReleaseAsync("c1-m1", "w2", Token));
        Assert.True(await Store.Outbox.ReleaseAsync("c1-m1", "w1", Token));
        Assert.Equivalent(new[] { Sample.Entry("c1", 1) }, await ClaimAsync("w2", Sample.Noon), strict: true);
    }

    [Fact]
    public async Task What_waits_is_told_inbox_by_inbox()
    {
        Assert.Empty(await Store.Outbox.BacklogAsync(Token));
        await QueueAsync("c1", Sample.Entry("c1", 1, Sample.Noon.AddSeconds(-9)), Sample.Entry("c1", 2));
        await QueueAsync("c2", Sample.Entry("c2", 1) with { InboxId = "i2" }, Sample.Entry("c2", 2, passive: true));
        await ClaimAsync("w1", Sample.Noon, limit: 1);
        await Store.Outbox.PostponeAsync("c1-m1", "w1", Sample.Noon.AddSeconds(-3), Token);

        Assert.Equal(
            [new OutboxBacklog("i1", 2, Sample.Noon.AddSeconds(-3), 1), new OutboxBacklog("i2", 1, Sample.Noon, 0)],
            await Store.Outbox.BacklogAsync(Token));
    }

    [Fact]
    public async Task A_passive_entry_not_confirmed_in_time_is_reported_once()
    {
        await QueueAsync("c1", Sample.Entry("c1", 1, Sample.Noon.AddSeconds(5), passive: true));
        Assert.Empty(await Store.Outbox.AbandonedAsync(Sample.Noon.AddSeconds(4), 10, Token));
        Assert.True(Assert.Single(await Store.Outbox.AbandonedAsync(Sample.Noon.AddSeconds(5), 10, Token)).Passive);
        Assert.Empty(await Store.Outbox.AbandonedAsync(Sample.Noon.AddSeconds(5), 10, Token));
    }

    [Fact]
    public async Task Workers_at_once_share_the_entries_without_overlap()
    {
        for (var n = 0; n < 40; n++)
        {
            await QueueAsync($"c{n}", Sample.Entry($"c{n}", 1), Sample.Entry($"c{n}", 2));
        }

        var claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(() => ClaimAsync($"w{n}", Sample.Noon), Token)));
        var ids = claims.SelectMany(Ids).ToList();
        Assert.Equal(40, ids.Count);
        Assert.Equal(40, ids.Distinct().Count());
        Assert.All(ids, id => Assert.EndsWith("-m1", id, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_claim_takes_no_more_than_asked_the_longest_due_first()
    {
        await QueueAsync("c1", Sample.Entry("c1", 1, Sample.Noon));
        await QueueAsync("c2", Sample.Entry("c2", 1, Sample.Noon.AddSeconds(-2)));
        await QueueAsync("c3", Sample.Entry("c3", 1, Sample.Noon.AddSeconds(-1)));
        Assert.Equal(["c2-m1", "c3-m1"], Ids(await Store.Outbox.ClaimAsync("w1", Sample.Noon, Lease, 2, Token)));
    }

    [Fact]
    public async Task The_next_time_is_that_of_a_first_entry_and_a_held_one_has_one_too()
    {
        Assert.Null(await Store.Outbox.NextDueAsync(Token));
        await QueueAsync("c1", Sample.Entry("c1", 1, Sample.Noon.AddMinutes(5)), Sample.Entry("c1", 2));
        Assert.Equal(Sample.Noon.AddMinutes(5), await Store.Outbox.NextDueAsync(Token));

        await QueueAsync("c2", Sample.Entry("c2", 1, Sample.Noon));
        Assert.Equal(Sample.Noon, await Store.Outbox.NextDueAsync(Token));
        await DoneAsync("c1", "c1-m1");
        await ClaimAsync("w1", Sample.Noon);
        Assert.NotNull(await Store.Outbox.NextDueAsync(Token));
    }

    [Fact]
    public async Task A_conversation_has_something_pending_until_all_has_left()
    {
        Assert.False((await Store.Outbox.PendingAsync("c1", Token)).Any);
        await QueueAsync("c1", Sample.Entry("c1", 1), Sample.Entry("c1", 2), Sample.Entry("c1", 3, passive: true));
        await ClaimAsync("w1", Sample.Noon);
        Assert.Equal(new PendingMessages(2, 1), await Store.Outbox.PendingAsync("c1", Token));
        Assert.Equal(PendingMessages.None, await Store.Outbox.PendingAsync("c2", Token));
        foreach (var id in new[] { "c1-m1", "c1-m2", "c1-m3" })
        {
            await DoneAsync("c1", id);
        }

        Assert.False((await Store.Outbox.PendingAsync("c1", Token)).Any);
    }

    private Task<ConversationCommit> QueueAsync(string conversationId, params OutboxEntry[] entries) => CommitAsync(
        Sample.First(Sample.Conversation(conversationId, "p-" + conversationId)) with { Outbox = entries });

    private async Task DoneAsync(string conversationId, string messageId)
    {
        var conversation = await Store.Conversations.GetAsync(conversationId, Token);
        await CommitAsync(Sample.Next(Sample.First(conversation!)) with { OutboxDone = [messageId] });
    }

    private Task<IReadOnlyList<OutboxEntry>> ClaimAsync(string worker, DateTimeOffset now, TimeSpan? lease = null, int limit = 100) =>
        Store.Outbox.ClaimAsync(worker, now, lease ?? Lease, limit, Token);

    private static IEnumerable<string> Ids(IEnumerable<OutboxEntry> entries) => entries.Select(entry => entry.MessageId);
}
