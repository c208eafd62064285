using Scrm.Core.Conversations;
using Scrm.Core.Foundation;

namespace Scrm.Core.Routing;

/// <summary>Asks for a person in a conversation the bot serves.</summary>
/// <param name="ConversationId">Which.</param>
/// <param name="Reason">A short word.</param>
/// <param name="TeamId">Whose queue; null: as it is.</param>
public sealed record HandoffRequest(string ConversationId, string Reason, string? TeamId = null);

/// <summary>Asks for a person from outside a turn (a remote bot, a failed answer provider). A conversation that people serve stays theirs.</summary>
public sealed class RequestHandoff(ConversationEditor editor, IIdFactory ids, TimeProvider time)
{
    /// <summary>The conversation, waiting in a queue.</summary>
    public async Task<Result<Conversation>> HandleAsync(HandoffRequest request, CancellationToken cancellationToken)
    {
        var committed = await editor.EditAsync(
            request.ConversationId,
            conversation => conversation.Status == ConversationStatus.Resolved ? ConversationFaults.Closed
                : conversation.Owner.Kind != OwnerKind.Bot ? ConversationFaults.AlreadyAssigned
                : Handoff.Apply(ConversationDraft.Of(conversation, time.GetUtcNow(), ids), request.Reason, request.TeamId ?? conversation.Ruled?.TeamId).ToCommit(),
            cancellationToken);
        return committed.IsOk ? committed.Value.Conversation : committed.Fault;
    }
}
