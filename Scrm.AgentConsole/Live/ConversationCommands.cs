using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Composing;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Routing;

namespace Scrm.AgentConsole.Live;

/// <summary>The hub's commands on a conversation: each is one action of the core, asked for by the agent who is connected.</summary>
internal sealed class ConversationCommands(
    CurrentAgent current,
    SendReply reply,
    ApproveHeld approve,
    DiscardHeld discard,
    TakeBackReply takeBack,
    AddNote note,
    AssignConversation assign,
    AnswerOffer answerOffer,
    WhisperToOwner whisper,
    ResolveConversation resolve,
    SnoozeConversation snooze,
    ReopenConversation reopen,
    ReadConversation read,
    ReplyContents contents,
    IConversationStore store,
    TimeProvider time)
{
    private const int MaxClientId = 100;
    private const int MaxMentions = 50;

    public async Task<MessageView> ReplyAsync(
        string conversationId, string clientMessageId, ReplyContent content, CancellationToken cancellationToken)
    {
        CheckClientId(clientMessageId);
        var message = await contents.ReadAsync(content ?? throw HubErrors.Invalid("The content is missing."), cancellationToken);
        if (content.UndoSeconds is { } undo && !ComposerSettings.Undos.Contains(undo))
        {
            throw HubErrors.Invalid("undoSeconds is 0, 5 or 10.");
        }

        var request = new ReplyRequest(conversationId, current.Agent.Id, clientMessageId, message.OrRefuse())
        {
            SeenSeq = content.SeenSeq,
            HoldFor = TimeSpan.FromSeconds(content.UndoSeconds ?? 0),
        };
        return await ViewAsync(await reply.HandleAsync(request, cancellationToken), cancellationToken);
    }

    public async Task<ConversationView> ApproveAsync(
        string conversationId, string heldId, string clientMessageId, string? text, CancellationToken cancellationToken)
    {
        CheckClientId(clientMessageId);
        var request = new ApproveRequest(conversationId, current.Agent.Id, heldId, clientMessageId, string.IsNullOrWhiteSpace(text) ? null : text.Trim());
        (await approve.HandleAsync(request, cancellationToken)).OrRefuse();
        return await store.GetAsync(conversationId, cancellationToken) is { } after
            ? after.ToView(time.GetUtcNow())
            : throw HubErrors.Of(ConversationFaults.NotFound);
    }

    public async Task<ConversationView> DiscardAsync(string conversationId, string heldId, CancellationToken cancellationToken) =>
        View(await discard.HandleAsync(new DiscardRequest(conversationId, current.Agent.Id, heldId), cancellationToken));

    public async Task<MessageView> TakeBackAsync(string conversationId, string messageId, CancellationToken cancellationToken) =>
        await ViewAsync(await takeBack.HandleAsync(new TakeBackRequest(conversationId, current.Agent.Id, messageId), cancellationToken), cancellationToken);

    public async Task<MessageView> NoteAsync(
        string conversationId, string clientMessageId, string text, IReadOnlyList<string>? mentions, CancellationToken cancellationToken)
    {
        CheckClientId(clientMessageId);
        if (mentions is { Count: > MaxMentions })
        {
            throw HubErrors.Invalid($"A note mentions at most {MaxMentions} agents.");
        }

        var request = new NoteRequest(conversationId, current.Agent.Id, clientMessageId, text, [.. (mentions ?? []).Distinct()]);
        return await ViewAsync(await note.HandleAsync(request, cancellationToken), cancellationToken);
    }

    public async Task<ConversationView> AssignAsync(
        string conversationId, AssignKind kind, TransferTarget? target, string? words, CancellationToken cancellationToken) =>
        View(await assign.HandleAsync(
            new AssignRequest(conversationId, current.Agent.Id, kind, target?.AgentId, target?.TeamId, words), cancellationToken));

    public async Task<ConversationView> AnswerOfferAsync(string conversationId, bool accepts, CancellationToken cancellationToken) =>
        View(await answerOffer.HandleAsync(new OfferAnswer(conversationId, current.Agent.Id, accepts), cancellationToken));

    public async Task<MessageView> WhisperAsync(string conversationId, string clientMessageId, string text, CancellationToken cancellationToken)
    {
        CheckClientId(clientMessageId);
        var request = new NoteRequest(conversationId, current.Agent.Id, clientMessageId, text, []);
        return await ViewAsync(await whisper.HandleAsync(request, cancellationToken), cancellationToken);
    }

    public async Task<ConversationView> ResolveAsync(string conversationId, ResolveInput? input, CancellationToken cancellationToken) =>
        View(await resolve.HandleAsync(
            new ResolveRequest(conversationId, current.Agent.Id, input?.Reason ?? "", input?.Note), cancellationToken));

    public async Task<ConversationView> SnoozeAsync(string conversationId, DateTimeOffset until, CancellationToken cancellationToken) =>
        View(await snooze.HandleAsync(new SnoozeRequest(conversationId, current.Agent.Id, until), cancellationToken));

    public async Task ReadAsync(string conversationId, CancellationToken cancellationToken) =>
        (await read.HandleAsync(new ReadRequest(conversationId, current.Agent.Id), cancellationToken)).OrRefuse();

    public async Task<ConversationView> ReopenAsync(string conversationId, CancellationToken cancellationToken) =>
        View(await reopen.HandleAsync(new ReopenRequest(conversationId, current.Agent.Id), cancellationToken));

    private ConversationView View(Result<Conversation> result) => result.OrRefuse().ToView(time.GetUtcNow());

    private async Task<MessageView> ViewAsync(Result<Message> result, CancellationToken cancellationToken)
    {
        var line = result.OrRefuse();
        var conversation = await store.GetAsync(line.ConversationId, cancellationToken);
        return line.ToView(conversation?.Version ?? 0);
    }

    private static void CheckClientId(string? clientMessageId)
    {
        if (string.IsNullOrWhiteSpace(clientMessageId) || clientMessageId.Length > MaxClientId)
        {
            throw HubErrors.Invalid($"clientMessageId has 1 to {MaxClientId} characters.");
        }
    }
}
