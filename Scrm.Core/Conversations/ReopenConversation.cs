using Scrm.Core.Agents;
using Scrm.Core.Foundation;

namespace Scrm.Core.Conversations;

/// <summary>Takes a conversation up again.</summary>
/// <param name="ConversationId">Which.</param>
/// <param name="AgentId">Who; becomes its owner.</param>
public sealed record ReopenRequest(string ConversationId, string AgentId);

/// <summary>Takes a resolved or snoozed conversation up again, as the agent's own.</summary>
public sealed class ReopenConversation(IDirectory directory, ConversationEditor editor, IIdFactory ids, TimeProvider time)
{
    /// <summary>The open conversation.</summary>
    public async Task<Result<Conversation>> HandleAsync(ReopenRequest request, CancellationToken cancellationToken)
    {
        if (await directory.FindAgentAsync(request.AgentId, cancellationToken) is not { } agent)
        {
            return ConversationFaults.NoAgent;
        }

        var committed = await editor.EditAsync(request.ConversationId, conversation => Decide(conversation, agent), cancellationToken);
        return committed.IsOk ? committed.Value.Conversation : committed.Fault;
    }

    private Result<ConversationCommit> Decide(Conversation conversation, Agent agent) =>
        !ConversationAccess.MaySee(agent, conversation) ? ConversationFaults.NotFound
        : conversation.Status is ConversationStatus.Open or ConversationStatus.Pending ? ConversationFaults.AlreadyAssigned
        : conversation.Status == ConversationStatus.Snoozed && !ConversationAccess.MaySteer(agent, conversation) ? ConversationFaults.NotYours
        : ConversationDraft.Of(conversation, time.GetUtcNow(), ids)
            .With(c => c with
            {
                Status = ConversationStatus.Open,
                Owner = Owner.Agent(agent.Id),
                ResolvedAt = null,
                Resolution = null,
                SnoozedUntil = null,
                Weight = agent.WeightOf(c.Channel),
            })
            .Notice("reopened", agent.Id)
            .ToCommit() with { OwnerCapacity = agent.Capacity };
}
