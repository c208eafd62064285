using Scrm.Core.Conversations;

namespace Scrm.Tests.Specs;

/// <summary>What holds for the right to take a contact's turns. A lease of no length has ended by the store's clock.</summary>
public abstract class TurnLeaseSpec : StoreSpec
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Ended = TimeSpan.Zero;

    [Fact]
    public async Task Receiving_takes_the_lease_and_another_process_only_stores()
    {
        var here = await ReceiveAsync(Sample.Inbound("k1"));
        Assert.Equal(("i1", "openid-p1", "here"), (here.Lease!.InboxId, here.Lease.ExternalId, here.Lease.Holder));
        Assert.False(here.HasEarlier);

        var there = await ReceiveAsync(Sample.Inbound("k2"), holder: "there");
        Assert.True(there.IsNew);
        Assert.Null(there.Lease);
        Assert.True(there.HasEarlier);
        Assert.Null((await ReceiveAsync(Sample.Inbound("k1"), holder: "there")).Lease);
    }

    [Fact]
    public async Task A_lease_is_of_one_contact_in_one_inbox()
    {
        await ReceiveAsync(Sample.Inbound("k1"));
        Assert.NotNull((await ReceiveAsync(Sample.Inbound("k1", "i2"), holder: "there")).Lease);
        Assert.NotNull((await ReceiveAsync(Sample.Inbound("k2", externalId: "other"), holder: "there")).Lease);
    }

    [Fact]
    public async Task The_holder_keeps_his_epoch_and_a_new_holder_gets_a_higher_one()
    {
        var first = await ReceiveAsync(Sample.Inbound("k1"), lease: Ended);
        Assert.Equal(first.Lease, (await ReceiveAsync(Sample.Inbound("k2"), lease: Ended)).Lease);
        Assert.Equal(first.Lease, await LeaseAsync("here", Ended));

        var taken = await LeaseAsync("there", Long);
        Assert.True(taken!.Epoch > first.Lease!.Epoch);
        Assert.Null(await LeaseAsync("here", Long));
    }

    [Fact]
    public async Task A_stale_turn_commits_nothing()
    {
        var paused = await ReceiveAsync(Sample.Inbound("k1"), lease: Ended);
        var fresh = await ReceiveAsync(Sample.Inbound("k1"), holder: "there");

        Assert.Equal(CommitResult.Fenced, await FinishAsync(paused, "c1"));
        Assert.Null(await Store.Conversations.GetAsync("c1", Token));
        Assert.Equal(CommitResult.Committed, await FinishAsync(fresh, "c2"));
        Assert.Equal(CommitResult.AlreadyDone, await FinishAsync(paused, "c1"));
    }

    [Fact]
    public async Task An_old_epoch_is_stale_even_after_the_same_process_took_the_lease_again()
    {
        var old = await ReceiveAsync(Sample.Inbound("k1"), lease: Ended);
        await LeaseAsync("there", Ended);
        await LeaseAsync("here", Long);
        Assert.Equal(CommitResult.Fenced, await FinishAsync(old, "c1"));
    }

    [Fact]
    public async Task A_lease_whose_time_is_over_and_that_nobody_took_still_commits()
    {
        var late = await ReceiveAsync(Sample.Inbound("k1"), lease: Ended);
        Assert.Equal(CommitResult.Committed, await FinishAsync(late, "c1"));
    }

    [Fact]
    public async Task The_last_turn_gives_the_lease_back_with_its_commit()
    {
        await FinishAsync(await ReceiveAsync(Sample.Inbound("k1")), "c1");
        var next = await ReceiveAsync(Sample.Inbound("k2"), holder: "there");
        Assert.NotNull(next.Lease);
        Assert.False(next.HasEarlier);
    }

    [Fact]
    public async Task The_lease_stays_with_its_holder_while_messages_another_process_stored_wait()
    {
        var first = await ReceiveAsync(Sample.Inbound("k1"));
        await ReceiveAsync(Sample.Inbound("k2"), holder: "there");
        await FinishAsync(first, "c1");

        Assert.Null(await LeaseAsync("there", Long));
        var waiting = Assert.Single(await Store.Receipts.UnfinishedOfAsync("i1", "openid-p1", null, 10, Token));
        Assert.Equal(CommitResult.Committed, await FinishAsync(new Received(waiting, false, first.Lease, false), "c2"));
        Assert.NotNull((await ReceiveAsync(Sample.Inbound("k3"), holder: "there")).Lease);
    }

    [Fact]
    public async Task Only_what_nobody_has_is_swept_in_order_of_arrival()
    {
        await ReceiveAsync(Sample.Inbound("held", externalId: "a"));
        await ReceiveAsync(Sample.Inbound("second", externalId: "b"), Sample.Noon, lease: Ended);
        await ReceiveAsync(Sample.Inbound("third", externalId: "c"), Sample.Noon.AddSeconds(-5), lease: Ended);

        Assert.Equal(["second", "third"], (await Store.Receipts.UnfinishedAsync(10, Token)).Select(receipt => receipt.Inbound.DedupeKey));
        Assert.Single(await Store.Receipts.UnfinishedAsync(1, Token));
    }

    [Fact]
    public async Task A_contacts_messages_come_in_order_up_to_the_one_asked_for()
    {
        var ids = new List<long>();
        foreach (var key in new[] { "k1", "k2", "k3" })
        {
            ids.Add((await ReceiveAsync(Sample.Inbound(key))).Receipt.Id);
        }

        await ReceiveAsync(Sample.Inbound("k4", externalId: "other"));
        Assert.Equal(ids[..2], (await Store.Receipts.UnfinishedOfAsync("i1", "openid-p1", ids[2], 10, Token)).Select(receipt => receipt.Id));
        Assert.Equal(ids, (await Store.Receipts.UnfinishedOfAsync("i1", "openid-p1", null, 10, Token)).Select(receipt => receipt.Id));
    }

    [Fact]
    public async Task Where_nothing_waits_there_is_no_lease()
    {
        Assert.Null(await LeaseAsync("here", Long));
        await FinishAsync(await ReceiveAsync(Sample.Inbound("k1")), "c1");
        Assert.Null(await LeaseAsync("here", Long));
        Assert.Null((await ReceiveAsync(Sample.Inbound("k1"))).Lease);
    }

    [Fact]
    public async Task A_process_that_leaves_gives_back_all_it_has_and_nothing_else()
    {
        await ReceiveAsync(Sample.Inbound("k1", externalId: "a"));
        await ReceiveAsync(Sample.Inbound("k2", externalId: "b"), holder: "there");
        await Store.Receipts.ReleaseAsync("here", Token);
        Assert.Equal(["k1"], (await Store.Receipts.UnfinishedAsync(10, Token)).Select(receipt => receipt.Inbound.DedupeKey));
    }

    [Fact]
    public async Task One_of_ten_who_want_an_ended_lease_gets_it()
    {
        await ReceiveAsync(Sample.Inbound("k1"), lease: Ended);
        var wanted = await Task.WhenAll(Enumerable.Range(0, 10).Select(n => Task.Run(() => LeaseAsync($"p{n}", Long), Token)));
        Assert.Single(wanted, lease => lease is not null);
    }

    private Task<TurnLease?> LeaseAsync(string holder, TimeSpan length) =>
        Store.Receipts.LeaseAsync("i1", "openid-p1", holder, length, Token);

    private Task<CommitResult> FinishAsync(Received received, string conversationId) => Store.Conversations.CommitAsync(
        Sample.First(Sample.Conversation(conversationId, "p-" + conversationId)) with
        {
            Receipt = new ReceiptOutcome(received.Receipt.Id, null, Lease: received.Lease),
        },
        Token);
}
