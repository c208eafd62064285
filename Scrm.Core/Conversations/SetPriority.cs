using System.Globalization;
using Scrm.Core.Agents;
using Scrm.Core.Foundation;

namespace Scrm.Core.Conversations;

/// <summary>Says how soon a conversation is to be served.</summary>
/// <param name="ConversationId">Which.</param>
/// <param name="AgentId">Who says so.</param>
/// <param name="Priority">0–100; higher is served first.</param>
public sealed record PriorityRequest(string ConversationId, string AgentId, int Priority);

/// <summary>Sets a conversation's priority by hand: its owner may, supervisors may, and anybody who sees it while it has no agent.</summary>
public sealed class SetPriority(IDirectory directory, ConversationEditor editor, IIdFactory ids, TimeProvider time)
{
    /// <summary>The highest there is.</summary>
    public const int Highest = 100;

    /// <summary>The conversation as stored.</summary>
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
        : priority is < 0 or > Highest ? new Fault(FaultCode.Invalid, $"A priority is 0 to {Highest}.", "priority")
        : ConversationDraft.Of(conversation, time.GetUtcNow(), ids)
            .With(c => c with { Priority = priority })
            .Notice("prioritised", agent.Id, priority.ToString(CultureInfo.InvariantCulture))
            .ToCommit();
}
