using Scrm.Core.Conversations;

namespace Scrm.Tests.Specs;

/// <summary>What holds for turns that fail: counted, paused, set aside, decided by an operator.</summary>
public abstract class TurnFailureSpec : StoreSpec
{
    private static readonly TimeSpan NoPause = TimeSpan.Zero;

    [Fact]
    public async Task A_failing_turn_is_counted_and_parked_with_its_reason()
    {
        var received = await ReceiveAsync(Sample.Inbound("k1"));
        var first = await FailAsync(received, 2);
        Assert.Equal((ReceiptStatus.Received, 1, "Boom"), (first.Status, first.Attempts, first.LastError));

        var second = await FailAsync(await ReceiveAsync(Sample.Inbound("k1")), 2);
        Assert.Equal((ReceiptStatus.Parked, 2), (second.Status, second.Attempts));
        Assert.Equivalent(second, Assert.Single(await Store.Receipts.ParkedAsync(10, Token)), strict: true);
        Assert.Empty(await Store.Receipts.UnfinishedAsync(10, Token));
    }

    [Fact]
    public async Task While_a_failed_turn_pauses_nobody_takes_the_contacts_turns()
    {
        var received = await ReceiveAsync(Sample.Inbound("k1"));
        await FailAsync(received, 5, TimeSpan.FromMinutes(10));

        Assert.Null((await ReceiveAsync(Sample.Inbound("k2"))).Lease);
        Assert.Null(await Store.Receipts.LeaseAsync("i1", "openid-p1", "here", TimeSpan.FromMinutes(10), Token));
        Assert.Empty(await Store.Receipts.UnfinishedAsync(10, Token));
        Assert.NotNull((await ReceiveAsync(Sample.Inbound("k3", externalId: "other"))).Lease);
    }

    [Fact]
    public async Task After_the_pause_the_turn_is_anybodys()
    {
        await FailAsync(await ReceiveAsync(Sample.Inbound("k1")), 5);
        Assert.Single(await Store.Receipts.UnfinishedAsync(10, Token));
        Assert.NotNull(await Store.Receipts.LeaseAsync("i1", "openid-p1", "there", TimeSpan.FromMinutes(10), Token));
    }

    [Fact]
    public async Task Once_a_message_is_set_aside_its_holder_serves_the_next()
    {
        var poison = await ReceiveAsync(Sample.Inbound("k1"));
        await ReceiveAsync(Sample.Inbound("k2"));
        Assert.Equal(ReceiptStatus.Parked, (await FailAsync(poison, 1)).Status);

        var waiting = Assert.Single(await Store.Receipts.UnfinishedOfAsync("i1", "openid-p1", null, 10, Token));
        Assert.Equal("k2", waiting.Inbound.DedupeKey);
        Assert.Equal(poison.Lease, await Store.Receipts.LeaseAsync("i1", "openid-p1", "here", TimeSpan.FromMinutes(10), Token));
    }

    [Fact]
    public async Task A_failure_without_the_lease_does_not_count()
    {
        var paused = await ReceiveAsync(Sample.Inbound("k1"), lease: TimeSpan.Zero);
        Assert.NotNull((await ReceiveAsync(Sample.Inbound("k1"), holder: "there")).Lease);

        Assert.Equal((ReceiptStatus.Received, 0), await StateAfterAsync(paused));
    }

    [Fact]
    public async Task A_turn_that_is_done_does_not_fail_any_more()
    {
        var received = await ReceiveAsync(Sample.Inbound("k1"));
        await CommitAsync(Sample.First(Sample.Conversation("c1")) with { Receipt = new ReceiptOutcome(received.Receipt.Id, null) });
        Assert.Equal((ReceiptStatus.Done, 0), await StateAfterAsync(received));
    }

    [Fact]
    public async Task A_replayed_message_has_its_turn_again_with_all_its_tries()
    {
        var poison = await ReceiveAsync(Sample.Inbound("k1"));
        await FailAsync(poison, 1);
        var replayed = await Store.Receipts.ReplayAsync(poison.Receipt.Id, Token);

        Assert.Equal((ReceiptStatus.Received, 0, "Boom"), (replayed!.Status, replayed.Attempts, replayed.LastError));
        Assert.Equal([poison.Receipt.Id], (await Store.Receipts.UnfinishedAsync(10, Token)).Select(receipt => receipt.Id));
        Assert.Empty(await Store.Receipts.ParkedAsync(10, Token));
        Assert.Null(await Store.Receipts.ReplayAsync(poison.Receipt.Id, Token));
    }

    [Fact]
    public async Task A_discarded_message_is_gone_and_stays_known()
    {
        var poison = await ReceiveAsync(Sample.Inbound("k1"));
        Assert.Null(await Store.Receipts.DiscardAsync(poison.Receipt.Id, Token));
        await FailAsync(poison, 1);
        Assert.Equal(ReceiptStatus.Discarded, (await Store.Receipts.DiscardAsync(poison.Receipt.Id, Token))!.Status);

        Assert.Empty(await Store.Receipts.ParkedAsync(10, Token));
        Assert.Empty(await Store.Receipts.UnfinishedAsync(10, Token));
        var again = await ReceiveAsync(Sample.Inbound("k1"));
        Assert.False(again.IsNew);
        Assert.Null(again.Lease);
        var late = Sample.First(Sample.Conversation("c1")) with { Receipt = new ReceiptOutcome(poison.Receipt.Id, null) };
        Assert.Equal(CommitResult.AlreadyDone, await Store.Conversations.CommitAsync(late, Token));
    }

    private Task<Receipt> FailAsync(Received received, int parkAt, TimeSpan? pause = null) =>
        Store.Receipts.FailedAsync(new TurnFailure(received.Receipt.Id, received.Lease!, "Boom", parkAt, pause ?? NoPause), Token);

    private async Task<(ReceiptStatus, int)> StateAfterAsync(Received received)
    {
        var receipt = await FailAsync(received, 1);
        return (receipt.Status, receipt.Attempts);
    }
}
