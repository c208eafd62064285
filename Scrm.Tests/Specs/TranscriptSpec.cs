using Scrm.Core.Content;
using Scrm.Core.Conversations;

namespace Scrm.Tests.Specs;

/// <summary>How transcripts and the log of changes are read.</summary>
public abstract class TranscriptSpec : StoreSpec
{
    [Fact]
    public async Task Lines_are_read_forward_backward_and_from_the_end()
    {
        await CommitAsync(Sample.First(Sample.Conversation("c1"), [.. Enumerable.Range(1, 9).Select(n => Sample.Message("c1", n))]));

        Assert.Equal([7, 8, 9], await SeqsAsync(null, null, 3));
        Assert.Equal([4, 5, 6], await SeqsAsync(7, null, 3));
        Assert.Equal([5, 6, 7], await SeqsAsync(null, 4, 3));
        Assert.Equal([5, 6], await SeqsAsync(7, 4, 3));
        Assert.Empty(await SeqsAsync(null, 9, 3));
        Assert.Empty(await SeqsAsync(1, null, 3));
    }

    [Fact]
    public async Task An_attachment_is_unfetched_until_it_is_here_or_given_up()
    {
        Message Picture(long seq, Media media) => Sample.Message("c1", seq) with
        {
            Content = new MessageContent { Type = MessageType.Image, Media = media },
        };
        var first = await CommitAsync(Sample.First(
            Sample.Conversation("c1"),
            Sample.Message("c1", 1),
            Picture(2, new Media { PlatformId = "m2" }),
            Picture(3, new Media { PlatformId = "m3" }),
            Picture(4, new Media { AttachmentId = "here" }),
            Picture(5, new Media { PlatformId = "m5" }) with { Direction = MessageDirection.Out },
            Picture(6, new Media { PlatformId = "old" }) with { At = Sample.Noon.AddDays(-4) }));
        Assert.Equal([2, 3], (await Store.Conversations.UnfetchedMediaAsync(Sample.Noon.AddDays(-3), 10, Token)).Select(m => m.Seq));

        await CommitAsync(Sample.Next(first) with
        {
            Changed = [Picture(2, new Media { AttachmentId = "a2" }), Picture(3, new Media { Problem = "gone" })],
        });
        Assert.Empty(await Store.Conversations.UnfetchedMediaAsync(Sample.Noon.AddDays(-3), 10, Token));
    }

    [Fact]
    public async Task A_commit_is_logged_with_its_conversation_before_its_lines()
    {
        var first = await CommitAsync(Sample.First(Sample.Conversation("c1"), Sample.Message("c1", 1), Sample.Message("c1", 2)));
        await CommitAsync(Sample.Next(first) with
        {
            Messages = [Sample.Message("c1", 3)],
            Changed = [Sample.Message("c1", 1) with { Delivery = DeliveryStatus.Sent }],
        });

        var changes = await Store.Conversations.ChangesAsync(0, 100, Token);
        Assert.Equal(
            [
                (1, ChangeKind.Conversation, null),
                (2, ChangeKind.MessageAdded, "c1-m1"),
                (3, ChangeKind.MessageAdded, "c1-m2"),
                (4, ChangeKind.Conversation, null),
                (5, ChangeKind.MessageAdded, "c1-m3"),
                (6, ChangeKind.MessageChanged, "c1-m1"),
            ],
            changes!.Select(change => (change.Cursor, change.Kind, change.Message?.Id)));

        // As of reading: never older than the change.
        Assert.All(changes!, change => Assert.Equal(2, change.Conversation.Version));
        Assert.Equal(DeliveryStatus.Sent, changes![1].Message!.Delivery);
    }

    [Fact]
    public async Task Changes_are_read_on_from_a_cursor_in_portions()
    {
        await CommitAsync(Sample.First(Sample.Conversation("c1"), Sample.Message("c1", 1), Sample.Message("c1", 2)));
        Assert.Equal([2], (await Store.Conversations.ChangesAsync(1, 1, Token))!.Select(change => change.Cursor));
        Assert.Empty((await Store.Conversations.ChangesAsync(3, 10, Token))!);
    }

    [Fact]
    public async Task A_cursor_of_another_store_asks_for_a_snapshot()
    {
        await CommitAsync(Sample.First(Sample.Conversation("c1")));
        Assert.Null(await Store.Conversations.ChangesAsync(77, 10, Token));
    }

    [Fact]
    public async Task An_empty_store_has_no_changes()
    {
        Assert.Equal(0, await Store.Conversations.HeadAsync(Token));
        Assert.Empty((await Store.Conversations.ChangesAsync(0, 10, Token))!);
    }

    private async Task<IEnumerable<long>> SeqsAsync(long? before, long? after, int limit) =>
        (await Store.Conversations.MessagesAsync("c1", before, after, limit, Token)).Select(message => message.Seq);
}
