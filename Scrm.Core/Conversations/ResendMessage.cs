using Scrm.Core.Agents;
using Scrm.Core.Foundation;

namespace Scrm.Core.Conversations;

/// <summary>An agent's wish to send a message again.</summary>
/// <param name="ConversationId">Where.</param>
/// <param name="AgentId">Who.</param>
/// <param name="MessageId">The message that failed or is uncertain.</param>
/// <param name="ClientMessageId">The client's id of the new message; the same id again is the same wish.</param>
public sealed record ResendRequest(string ConversationId, string AgentId, string MessageId, string ClientMessageId);

/// <summary>Sends an agent's failed or uncertain message again as a new one. The old one keeps its mark: nobody knows it better now.</summary>
public sealed class ResendMessage(IConversationStore store, IDirectory directory, ConversationEditor editor, IIdFactory ids, TimeProvider time)
{
    /// <summary>The new line; for a repeated client id the line stored first.</summary>
    public async Task<Result<Message>> HandleAsync(ResendRequest request, CancellationToken cancellationToken)
    {
        if (await directory.FindAgentAsync(request.AgentId, cancellationToken) is not { } agent)
        {
            return ConversationFaults.NoAgent;
        }

        if (await EarlierAsync(request, cancellationToken) is { } earlier)
        {
            return Answer(earlier, agent);
        }

        var committed = await editor.EditAsync(
            request.ConversationId, (conversation, token) => DecideAsync(conversation, agent, request, token), cancellationToken);
        if (committed.IsOk)
        {
            return committed.Value.Messages[0];
        }

        // The same click arrived twice at once: the other one won.
        return committed.Fault == ConversationEditor.Repeated && await EarlierAsync(request, cancellationToken) is { } stored
            ? Answer(stored, agent)
            : committed.Fault;
    }

    /// <summary>Null: the line may be sent again. Else why not.</summary>
    public static Fault? Refusal(Message? line, string conversationId) =>
        line?.ConversationId != conversationId || line is not { Direction: MessageDirection.Out, Author.Kind: AuthorKind.Agent } ? NoMessage
        : line.Delivery is DeliveryStatus.Failed or DeliveryStatus.Uncertain ? null
        : NotNeeded;

    private static Fault NoMessage { get; } = new(FaultCode.NotFound, "There is no such message of an agent.");

    private static Fault NotNeeded { get; } = new(FaultCode.Conflict, "This message is on its way or has arrived.", "notFailed");

    private static Result<Message> Answer(Message earlier, Agent agent) =>
        earlier.Author.Id == agent.Id ? earlier : ConversationFaults.NotYours;

    private Task<Message?> EarlierAsync(ResendRequest request, CancellationToken cancellationToken) =>
        store.FindByClientIdAsync(request.ConversationId, request.ClientMessageId, cancellationToken);

    private async Task<Result<ConversationCommit>> DecideAsync(
        Conversation conversation, Agent agent, ResendRequest request, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var line = await store.MessageAsync(request.MessageId, cancellationToken);
        if ((ReplyGate.Refusal(agent, conversation, now) ?? Refusal(line, conversation.Id)) is { } refusal)
        {
            return refusal;
        }

        var draft = ConversationDraft.Of(conversation, now, ids)
            .With(c => c with { Unread = 0, WaitingSince = null, Status = ConversationStatus.Open, SnoozedUntil = null });
        draft.Send(new Author(AuthorKind.Agent, agent.Id, agent.DisplayName), line!.Content, request.ClientMessageId, line.Id);
        return draft.ToCommit();
    }
}
