using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Routing.Queueing;

namespace Scrm.Core.Routing;

/// <summary>Says how important a conversation is.</summary>
/// <param name="ConversationId">Which.</param>
/// <param name="AgentId">Who says so.</param>
/// <param name="Priority">0 is usual, <see cref="QueueOrder.MaxPriority"/> the most.</param>
public sealed record PriorityRequest(string ConversationId, string AgentId, int Priority);

/// <summary>Makes a conversation more or less important: its owner may, supervisors may, and anybody who sees it while it has no agent.</summary>
public sealed class SetPriority(IDirectory directory, ConversationEditor editor, IIdFactory ids, TimeProvider time)
{
    /// <summary>The conversation with the priority.</summary>
    public async Task<Result<Conversation>> HandleAsync(PriorityRequest request, CancellationToken cancellationToken)
    {
        if (await directory.FindAgentAsync(request.AgentId, cancellationToken) is not { } agent)
        {
            return ConversationFaults.NoAgent;
        }

        var committed = await editor.EditAsync(request.ConversationId, conversation => Decide(conversation, agent, request.Priority), cancellationToken);
        return committed.IsOk ? committed.Value.Conversation : committed.Fault;
    }

    private Result<ConversationCommit> Decide(Conversation conversation, Agent agent, int priority) =>
        !ConversationAccess.MaySee(agent, conversation) ? ConversationFaults.NotFound
        : conversation.Status == ConversationStatus.Resolved ? ConversationFaults.Closed
        : !ConversationAccess.MaySteer(agent, conversation) && conversation.Owner.Kind == OwnerKind.Agent ? ConversationFaults.NotYours
        : priority is < 0 or > QueueOrder.MaxPriority ? new Fault(FaultCode.Invalid, $"A priority is 0 to {QueueOrder.MaxPriority}.", "priority")
        : ConversationDraft.Of(conversation, time.GetUtcNow(), ids)
            .With(c => c with { Priority = priority })
            .Notice("prioritised", agent.Id, priority.ToString(System.Globalization.CultureInfo.InvariantCulture))
            .ToCommit();
}
