using Scrm.Core.Agents;
using Scrm.Core.Content;
using Scrm.Core.Foundation;

namespace Scrm.Core.Conversations;

/// <summary>An agent's reply.</summary>
/// <param name="ConversationId">Where.</param>
/// <param name="AgentId">Who.</param>
/// <param name="ClientMessageId">The client's id; the same id again is the same reply.</param>
/// <param name="Content">What.</param>
/// <param name="Held">The held answer of the bot it is said for; null: none.</param>
public sealed record ReplyRequest(string ConversationId, string AgentId, string ClientMessageId, MessageContent Content, HeldWord? Held = null)
{
    /// <summary>The last line the agent saw while writing: a later answer to the customer refuses the reply. Null: whatever stands there.</summary>
    public long? SeenSeq { get; init; }

    /// <summary>So long it waits before it leaves, and can be taken back.</summary>
    public TimeSpan HoldFor { get; init; }
}

/// <summary>Stores an agent's reply as pending; the outbound worker carries it to the platform.</summary>
public sealed class SendReply(IConversationStore store, IDirectory directory, ConversationEditor editor, IIdFactory ids, TimeProvider time)
{
    private const int MaxUnseen = 200;

    /// <summary>The stored line; for a repeated client id the line stored first.</summary>
    public async Task<Result<Message>> HandleAsync(ReplyRequest request, CancellationToken cancellationToken)
    {
        if (await directory.FindAgentAsync(request.AgentId, cancellationToken) is not { } agent)
        {
            return ConversationFaults.NoAgent;
        }

        if (await store.FindByClientIdAsync(request.ConversationId, request.ClientMessageId, cancellationToken) is { } earlier)
        {
            return Earlier(earlier, agent);
        }

        var committed = await editor.EditAsync(
            request.ConversationId,
            async (conversation, token) => await AnsweredAsync(conversation, request, token) ? ConversationFaults.AnsweredMeanwhile : Decide(conversation, agent, request),
            cancellationToken);
        if (committed.IsOk)
        {
            return committed.Value.Messages[0];
        }

        // The same click arrived twice at once: the other one won.
        return committed.Fault == ConversationEditor.Repeated
            && await store.FindByClientIdAsync(request.ConversationId, request.ClientMessageId, cancellationToken) is { } stored
                ? Earlier(stored, agent)
                : committed.Fault;
    }

    private static Result<Message> Earlier(Message earlier, Agent agent) =>
        earlier.Author.Id == agent.Id ? earlier : ConversationFaults.NotYours;

    private async Task<bool> AnsweredAsync(Conversation conversation, ReplyRequest request, CancellationToken cancellationToken) =>
        request.SeenSeq is { } seen
        && conversation.LastSeq > seen
        && (await store.MessagesAsync(conversation.Id, null, seen, MaxUnseen, cancellationToken)).Any(m => m.Direction == MessageDirection.Out);

    private Result<ConversationCommit> Decide(Conversation conversation, Agent agent, ReplyRequest request)
    {
        var now = time.GetUtcNow();
        if (Refusal(conversation, agent, request.Held, now) is { } refusal)
        {
            return refusal;
        }

        if (ContentRules.Refusal(request.Content) is { } invalid)
        {
            return invalid;
        }

        var draft = ConversationDraft.Of(conversation, now, ids).With(c => c with { Status = ConversationStatus.Open, SnoozedUntil = null });
        draft.Send(new Author(AuthorKind.Agent, agent.Id, agent.DisplayName), request.Content, request.ClientMessageId, holdFor: request.HoldFor);
        if (request.Held is { } word)
        {
            HeldRules.Said(draft, conversation.Held!, agent.Id, word.Changed);
        }
        else
        {
            draft.With(c => c with { Unread = 0, WaitingSince = null });
        }

        return draft.ToCommit();
    }

    private static Fault? Refusal(Conversation conversation, Agent agent, HeldWord? word, DateTimeOffset now) => word is null
        ? ReplyGate.Refusal(agent, conversation, now)
        : HeldRules.Refusal(agent, conversation, word.HeldId) ?? ReplyGate.WindowRefusal(conversation.ReplyWindow, now);
}
