using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Mentions;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.Specs;

/// <summary>What holds for notes that call colleagues.</summary>
public abstract class MentionStoreSpec : IAsyncLifetime
{
    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    private (IConversationStore Conversations, IMentionStore Mentions) Store { get; set; }

    public async ValueTask InitializeAsync() => Store = await OpenAsync();

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<(IConversationStore Conversations, IMentionStore Mentions)> OpenAsync();

    protected abstract ValueTask CloseAsync();

    [Fact]
    public async Task A_note_calls_each_colleague_once_and_nobody_himself()
    {
        await NoteAsync("c1", "@lin @chen 请看", ["lin", "chen", "lin", "boss"]);
        var mention = Assert.Single((await Store.Mentions.OfAsync("lin", null, 10, Token)).Items);

        Assert.Equal(("c1", "boss", "小李", "@lin @chen 请看", (DateTimeOffset?)null), (mention.ConversationId, mention.ById, mention.ContactName, mention.Text, mention.ReadAt));
        Assert.Equal(1, await Store.Mentions.UnreadAsync("chen", Token));
        Assert.Equal(0, await Store.Mentions.UnreadAsync("boss", Token));
    }

    [Fact]
    public async Task What_was_seen_keeps_its_time_and_stays_in_the_list()
    {
        await NoteAsync("c1", "一", ["lin"]);
        await NoteAsync("c2", "二", ["lin"]);
        await Store.Mentions.ReadAsync("lin", "c1", Sample.Noon.AddHours(1), Token);
        Assert.Equal(1, await Store.Mentions.UnreadAsync("lin", Token));
        await Store.Mentions.ReadAsync("lin", null, Sample.Noon.AddHours(2), Token);
        await Store.Mentions.ReadAsync("chen", null, Sample.Noon.AddHours(3), Token);

        var seen = (await Store.Mentions.OfAsync("lin", null, 10, Token)).Items.ToDictionary(m => m.ConversationId, m => m.ReadAt);
        Assert.Equal((Sample.Noon.AddHours(1), Sample.Noon.AddHours(2)), (seen["c1"], seen["c2"]));
    }

    [Fact]
    public async Task Pages_are_newest_first_and_leave_nothing_out()
    {
        for (var n = 0; n < 5; n++)
        {
            await NoteAsync("c" + n, "note " + n, ["lin"], minute: n);
        }

        var first = await Store.Mentions.OfAsync("lin", null, 3, Token);
        var second = await Store.Mentions.OfAsync("lin", first.Next, 3, Token);
        Assert.Equal(["c4", "c3", "c2", "c1", "c0"], first.Items.Concat(second.Items).Select(m => m.ConversationId));
        Assert.Null(second.Next);
    }

    private async Task NoteAsync(string conversationId, string text, IReadOnlyList<string> mentions, int minute = 0)
    {
        var conversation = Sample.Conversation(conversationId, "p-" + conversationId) with { Version = 0 };
        var draft = ConversationDraft.Of(conversation, Sample.Noon.AddMinutes(minute), new SequenceIds());
        draft.Append(MessageDirection.Note, new Author(AuthorKind.Agent, "boss", "王"), MessageContent.OfText(text), l => l with { Id = conversationId + "-note", Mentions = mentions });
        Assert.Equal(CommitResult.Committed, await Store.Conversations.CommitAsync(draft.ToCommit(), Token));
    }
}
