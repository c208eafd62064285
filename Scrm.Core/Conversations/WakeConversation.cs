using Scrm.Core.Agents;
using Scrm.Core.Foundation;

namespace Scrm.Core.Conversations;

/// <summary>Wakes a snoozed conversation whose time has come: its agent's again, or the queue's where he has no room for it.</summary>
public sealed class WakeConversation(ConversationEditor editor, IDirectory directory, IIdFactory ids, TimeProvider time)
{
    /// <summary>The open conversation; Conflict when it is not asleep any more or not due.</summary>
    public async Task<Result<Conversation>> HandleAsync(string conversationId, CancellationToken cancellationToken)
    {
        var committed = await editor.EditAsync(conversationId, ToAgentAsync, cancellationToken);
        if (!committed.IsOk && committed.Fault == ConversationFaults.OverCapacity)
        {
            committed = await editor.EditAsync(conversationId, conversation => Decide(conversation, null, Owner.Queue), cancellationToken);
        }

        return committed.IsOk ? committed.Value.Conversation : committed.Fault;
    }

    private async Task<Result<ConversationCommit>> ToAgentAsync(Conversation conversation, CancellationToken cancellationToken)
    {
        var agent = conversation.Owner.AgentId is { } id ? await directory.FindAgentAsync(id, cancellationToken) : null;
        return Decide(conversation, agent, agent is { Enabled: false } ? Owner.Queue : conversation.Owner);
    }

    private Result<ConversationCommit> Decide(Conversation conversation, Agent? agent, Owner owner)
    {
        var now = time.GetUtcNow();
        return conversation.Status != ConversationStatus.Snoozed || conversation.SnoozedUntil > now
            ? ConversationFaults.Conflict
            : ConversationDraft.Of(conversation, now, ids)
                .With(c => c with { Status = ConversationStatus.Open, SnoozedUntil = null, Owner = owner })
                .Notice("woken")
                .ToCommit() with { OwnerCapacity = agent?.Capacity };
    }
}
