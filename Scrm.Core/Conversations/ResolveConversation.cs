using Scrm.Core.Agents;
using Scrm.Core.Answers;
using Scrm.Core.Contacts;
using Scrm.Core.Content;
using Scrm.Core.Foundation;

namespace Scrm.Core.Conversations;

/// <summary>Ends a conversation.</summary>
/// <param name="ConversationId">Which.</param>
/// <param name="AgentId">Who ends it.</param>
/// <param name="Reason">A short word, for example <c>solved</c>.</param>
/// <param name="Note">Words for colleagues, or null.</param>
public sealed record ResolveRequest(string ConversationId, string AgentId, string Reason, string? Note);

/// <summary>Ends a conversation: its owner may, supervisors may, and anybody who sees it while the bot serves it.</summary>
public sealed class ResolveConversation(IDirectory directory, ConversationEditor editor, IIdFactory ids, TimeProvider time)
{
    /// <summary>The resolved conversation; one that is resolved already is returned as it is refused: Closed.</summary>
    public async Task<Result<Conversation>> HandleAsync(ResolveRequest request, CancellationToken cancellationToken)
    {
        if (await directory.FindAgentAsync(request.AgentId, cancellationToken) is not { } agent)
        {
            return ConversationFaults.NoAgent;
        }

        if (string.IsNullOrWhiteSpace(request.Reason) || request.Reason.Length > 60)
        {
            return new Fault(FaultCode.Invalid, "A reason of 1 to 60 characters is needed.");
        }

        var committed = await editor.EditAsync(request.ConversationId, conversation => Decide(conversation, agent, request), cancellationToken);
        return committed.IsOk ? committed.Value.Conversation : committed.Fault;
    }

    private Result<ConversationCommit> Decide(Conversation conversation, Agent agent, ResolveRequest request)
    {
        if (!ConversationAccess.MaySee(agent, conversation))
        {
            return ConversationFaults.NotFound;
        }

        if (conversation.Status == ConversationStatus.Resolved)
        {
            return ConversationFaults.Closed;
        }

        if (!ConversationAccess.MaySteer(agent, conversation) && conversation.Owner.Kind != OwnerKind.Bot)
        {
            return ConversationFaults.NotYours;
        }

        var now = time.GetUtcNow();
        var draft = ConversationDraft.Of(conversation, now, ids).With(c => c with
        {
            Status = ConversationStatus.Resolved,
            ResolvedAt = now,
            Resolution = request.Reason,
            WaitingSince = null,
            SnoozedUntil = null,
            Unread = 0,
            Bot = BotMemory.Empty,
        });
        if (!string.IsNullOrWhiteSpace(request.Note))
        {
            draft.Append(MessageDirection.Note, new Author(AuthorKind.Agent, agent.Id, agent.DisplayName), MessageContent.OfText(request.Note));
        }

        return draft.Notice("resolved", agent.Id, request.Reason).Touch(TouchpointKind.ConversationResolved, detail: request.Reason).ToCommit();
    }
}
