using Microsoft.Extensions.DependencyInjection;
using Scrm.Core.Answers;
using Scrm.Core.Contacts;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Routing;

namespace Scrm.Tests.AgentConsole;

/// <summary>A customer's side of a conversation, written straight into the store as a turn would.</summary>
internal sealed class Customer(IServiceProvider services)
{
    private readonly IConversationStore _store = services.GetRequiredService<IConversationStore>();
    private readonly ConversationEditor _editor = services.GetRequiredService<ConversationEditor>();
    private readonly IIdFactory _ids = services.GetRequiredService<IIdFactory>();
    private readonly TimeProvider _time = services.GetRequiredService<TimeProvider>();

    /// <summary>A new conversation that waits in a queue; without a team in everybody's.</summary>
    public async Task<Conversation> AskForPersonAsync(string? teamId, string text = "你好，我要退款", string name = "王小明")
    {
        var conversation = await WriteAsync(text, name);
        var handed = await services.GetRequiredService<RequestHandoff>()
            .HandleAsync(new HandoffRequest(conversation.Id, "asked", teamId), CancellationToken.None);
        return handed.Value!;
    }

    /// <summary>A new conversation that the bot serves.</summary>
    public async Task<Conversation> WriteAsync(string text, string name = "王小明")
    {
        var now = _time.GetUtcNow();
        var contact = new Contact
        {
            Id = _ids.New(),
            Name = name,
            Identities = [new ContactIdentity("demo", $"o{_ids.New()}")],
            CreatedAt = now,
            LastSeenAt = now,
            Version = 1,
        };
        var draft = ConversationDraft.Of(
            new Conversation
            {
                Id = _ids.New(),
                InboxId = "demo",
                Channel = "wechat",
                ContactId = contact.Id,
                ContactName = name,
                ExternalId = contact.Identities[0].ExternalId,
                Status = ConversationStatus.Pending,
                Owner = Owner.Bot,
                CreatedAt = now,
                UpdatedAt = now,
            },
            now,
            _ids);
        draft.Append(MessageDirection.In, new Author(AuthorKind.Contact, contact.Id, name), MessageContent.OfText(text));
        var commit = draft.ToCommit() with { Contact = contact, ExpectedContactVersion = 0 };
        Assert.Equal(CommitResult.Committed, await _store.CommitAsync(commit, CancellationToken.None));
        await _editor.TellAsync(commit, CancellationToken.None);
        return commit.Conversation;
    }

    /// <summary>A new conversation in which the bot has answered from an article.</summary>
    public async Task<Conversation> BotAnsweredAsync(string articleId, DateOnly day)
    {
        var conversation = await WriteAsync("问一句");
        var committed = await _editor.EditAsync(
            conversation.Id,
            present =>
            {
                var draft = ConversationDraft.Of(present, _time.GetUtcNow(), _ids);
                var line = draft.Append(MessageDirection.Out, Author.Bot, MessageContent.OfText("答一句"));
                return draft.Trace(line.Id, new BotAnswer(AnswerKind.Answer, AnswerReason.Article, 0.9, [articleId], 1, day)).ToCommit();
            },
            CancellationToken.None);
        return committed.Value!.Conversation;
    }

    /// <summary>A known person begins a conversation with another team, in another inbox.</summary>
    public async Task AlsoWriteToAsync(string contactId, string teamId)
    {
        var now = _time.GetUtcNow();
        var draft = ConversationDraft.Of(
            new Conversation
            {
                Id = _ids.New(),
                InboxId = $"of-{teamId}",
                Channel = "line",
                ContactId = contactId,
                ContactName = "王小明",
                ExternalId = contactId,
                Status = ConversationStatus.Open,
                Owner = Owner.Queue,
                TeamId = teamId,
                CreatedAt = now,
                UpdatedAt = now,
            },
            now,
            _ids);
        draft.Append(MessageDirection.In, new Author(AuthorKind.Contact, contactId), MessageContent.OfText("在吗"));
        Assert.Equal(CommitResult.Committed, await _store.CommitAsync(draft.ToCommit(), CancellationToken.None));
    }

    /// <summary>Another line of the customer.</summary>
    public async Task<Message> SayAsync(string conversationId, string text) => (await SayAllAsync(conversationId, [text]))[0];

    /// <summary>Many lines at once.</summary>
    public Task SayManyAsync(string conversationId, int count) =>
        SayAllAsync(conversationId, Enumerable.Range(0, count).Select(i => $"第 {i} 句"));

    private async Task<IReadOnlyList<Message>> SayAllAsync(string conversationId, IEnumerable<string> texts)
    {
        var committed = await _editor.EditAsync(
            conversationId,
            conversation =>
            {
                var draft = ConversationDraft.Of(conversation, _time.GetUtcNow(), _ids);
                foreach (var text in texts)
                {
                    draft.Append(MessageDirection.In, new Author(AuthorKind.Contact, conversation.ContactId), MessageContent.OfText(text));
                }

                return draft.ToCommit();
            },
            CancellationToken.None);
        return committed.Value!.Messages;
    }
}
