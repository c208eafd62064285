using Scrm.Core.Conversations;

namespace Scrm.Tests.Specs;

/// <summary>What holds for inbound messages.</summary>
public abstract class ReceiptStoreSpec : StoreSpec
{
    [Fact]
    public async Task A_message_is_kept_whole()
    {
        var inbound = Sample.Inbound("k1") with { Raw = "<xml>退款</xml>", ContactName = "小李", PlatformMessageId = "77" };
        var received = await ReceiveAsync(inbound, Sample.Noon.AddTicks(7));
        var receipt = received.Receipt;

        Assert.True(received.IsNew);
        Assert.Equivalent(
            new Receipt(receipt.Id, inbound, Sample.Noon.AddTicks(7), ReceiptStatus.Received, ReplyRoad.Undecided, null, null, 0), receipt, strict: true);
        Assert.Equivalent(receipt, await Store.Receipts.GetAsync(receipt.Id, Token), strict: true);
        Assert.Null(await Store.Receipts.GetAsync(receipt.Id + 1, Token));
    }

    [Fact]
    public async Task A_repeated_message_finds_the_first_receipt()
    {
        var first = await ReceiveAsync(Sample.Inbound("k1"));
        var again = await ReceiveAsync(Sample.Inbound("k1"), Sample.Noon.AddSeconds(5));
        Assert.False(again.IsNew);
        Assert.Equivalent(first.Receipt, again.Receipt, strict: true);

        var other = await ReceiveAsync(Sample.Inbound("k1", "i2"));
        Assert.True(other.IsNew);
        Assert.True(other.Receipt.Id > first.Receipt.Id);
    }

    [Fact]
    public async Task One_of_thirty_deliveries_at_once_is_new()
    {
        var all = await Task.WhenAll(Enumerable.Range(0, 30).Select(
            _ => Task.Run(() => ReceiveAsync(Sample.Inbound("k1")), Token)));
        Assert.Single(all, one => one.IsNew);
        Assert.Single(all.Select(one => one.Receipt.Id).Distinct());
    }

    [Fact]
    public async Task A_passive_answer_is_stored_byte_for_byte()
    {
        var id = await IdAsync("k1");
        byte[] body = [0, 1, 255, 0x3C];
        Assert.Equal(CommitResult.Committed, await FinishAsync(id, "c1", body));

        var again = (await ReceiveAsync(Sample.Inbound("k1"))).Receipt;
        Assert.Equal((ReceiptStatus.Done, ReplyRoad.Passive), (again.Status, again.Road));
        Assert.Equal(body, again.PassiveBody);
    }

    [Fact]
    public async Task The_message_a_response_carries_is_known_to_every_retry()
    {
        var id = await IdAsync("k1");
        var commit = Sample.First(Sample.Conversation("c1"), Sample.Message("c1", 1)) with { Receipt = new ReceiptOutcome(id, [1], "c1-m1") };
        Assert.Equal(CommitResult.Committed, await Store.Conversations.CommitAsync(commit, Token));

        Assert.Equal("c1-m1", (await Store.Receipts.GetAsync(id, Token))!.PassiveMessageId);
    }

    [Fact]
    public async Task A_passive_answer_comes_too_late_once_the_road_is_asynchronous()
    {
        var id = await IdAsync("k1");
        Assert.Equal(ReplyRoad.Asynchronous, (await Store.Receipts.DecideAsynchronousAsync(id, Token)).Road);
        Assert.Equal(CommitResult.Conflict, await FinishAsync(id, "c1", [1]));
        Assert.Equal(CommitResult.Committed, await FinishAsync(id, "c1", null, Sample.Entry("c1", 1)));
        var receipt = await Store.Receipts.GetAsync(id, Token);
        Assert.Equal((ReceiptStatus.Done, ReplyRoad.Asynchronous), (receipt!.Status, receipt.Road));
        Assert.Null(receipt.PassiveBody);
    }

    [Fact]
    public async Task A_passive_road_stays_passive()
    {
        var id = await IdAsync("k1");
        await FinishAsync(id, "c1", [1]);
        Assert.Equal(ReplyRoad.Passive, (await Store.Receipts.DecideAsynchronousAsync(id, Token)).Road);
    }

    [Fact]
    public async Task An_answer_through_the_outbox_decides_the_road_and_none_leaves_it()
    {
        var answered = await IdAsync("k1");
        await FinishAsync(answered, "c1", null, Sample.Entry("c1", 1));
        Assert.Equal(ReplyRoad.Asynchronous, (await Store.Receipts.GetAsync(answered, Token))!.Road);

        var silent = await IdAsync("k2");
        await FinishAsync(silent, "c2", null);
        var receipt = await Store.Receipts.GetAsync(silent, Token);
        Assert.Equal((ReceiptStatus.Done, ReplyRoad.Undecided), (receipt!.Status, receipt.Road));
    }

    [Fact]
    public async Task A_turn_is_done_once_whichever_version_the_second_expects()
    {
        var id = await IdAsync("k1");
        await FinishAsync(id, "c1", null);
        Assert.Equal(CommitResult.AlreadyDone, await FinishAsync(id, "c1", null));
        Assert.Equal(CommitResult.AlreadyDone, await FinishAsync(id, "c2", [1]));
        Assert.Null(await Store.Conversations.GetAsync("c2", Token));
    }

    [Fact]
    public async Task One_of_ten_turns_of_a_message_commits()
    {
        var id = await IdAsync("k1");
        var results = await Task.WhenAll(Enumerable.Range(0, 10).Select(
            n => Task.Run(() => FinishAsync(id, $"c{n}", [(byte)n]), Token)));
        Assert.Single(results, CommitResult.Committed);
        Assert.Equal(9, results.Count(result => result == CommitResult.AlreadyDone));
    }

    [Fact]
    public async Task Passive_and_asynchronous_at_once_leave_one_road()
    {
        for (var n = 0; n < 20; n++)
        {
            var id = await IdAsync($"k{n}");
            var conversation = $"c{n}";
            var passive = Task.Run(() => FinishAsync(id, conversation, [1]), Token);
            var decided = Task.Run(() => Store.Receipts.DecideAsynchronousAsync(id, Token), Token);
            var expected = await passive == CommitResult.Committed ? ReplyRoad.Passive : ReplyRoad.Asynchronous;
            Assert.Equal(expected, (await decided).Road);
        }
    }

    private async Task<long> IdAsync(string key) => (await ReceiveAsync(Sample.Inbound(key))).Receipt.Id;

    private Task<CommitResult> FinishAsync(long receiptId, string conversationId, byte[]? passive, params OutboxEntry[] outbox) =>
        Store.Conversations.CommitAsync(
            Sample.First(Sample.Conversation(conversationId, "p-" + conversationId), Sample.Message(conversationId, 1)) with
            {
                Receipt = new ReceiptOutcome(receiptId, passive),
                Outbox = outbox,
            },
            Token);
}
