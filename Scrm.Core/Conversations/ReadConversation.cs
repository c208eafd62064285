using Scrm.Core.Agents;
using Scrm.Core.Foundation;

namespace Scrm.Core.Conversations;

/// <summary>Says that an agent has read a conversation.</summary>
/// <param name="ConversationId">Which.</param>
/// <param name="AgentId">Who.</param>
public sealed record ReadRequest(string ConversationId, string AgentId);

/// <summary>Counts a conversation's messages as read once its owner has them before his eyes; others may look without changing it.</summary>
public sealed class ReadConversation(IConversationStore store, IDirectory directory, ConversationEditor editor, IIdFactory ids, TimeProvider time)
{
    /// <summary>The conversation, read where the reader is its owner.</summary>
    public async Task<Result<Conversation>> HandleAsync(ReadRequest request, CancellationToken cancellationToken)
    {
        if (await directory.FindAgentAsync(request.AgentId, cancellationToken) is not { } agent
            || await store.GetAsync(request.ConversationId, cancellationToken) is not { } present
            || !ConversationAccess.MaySee(agent, present))
        {
            return ConversationFaults.NotFound;
        }

        if (present.Unread == 0 || !ConversationAccess.IsOwner(agent, present))
        {
            return present;
        }

        var committed = await editor.EditAsync(
            request.ConversationId,
            conversation => ConversationAccess.IsOwner(agent, conversation)
                ? ConversationDraft.Of(conversation, time.GetUtcNow(), ids).With(c => c with { Unread = 0, UpdatedAt = conversation.UpdatedAt }).ToCommit()
                : ConversationFaults.NotYours,
            cancellationToken);
        return committed.IsOk ? committed.Value.Conversation : committed.Fault;
    }
}
