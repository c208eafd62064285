using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;

namespace Scrm.Core.Scheduled;

/// <summary>Takes a scheduled reply off: its author may, who owns the conversation now, and supervisors. One that left is past cancelling and says so.</summary>
public sealed class CancelScheduled(IScheduleStore schedule, IConversationStore store, IDirectory directory, TimeProvider time)
{
    /// <summary>The reason of one that was taken off by hand.</summary>
    public const string ByHand = "byHand";

    /// <summary>The reply as it stands then.</summary>
    public async Task<Result<ScheduledReply>> HandleAsync(string conversationId, string id, string agentId, CancellationToken cancellationToken)
    {
        if (await directory.FindAgentAsync(agentId, cancellationToken) is not { } agent)
        {
            return ConversationFaults.NoAgent;
        }

        if (await store.GetAsync(conversationId, cancellationToken) is not { } conversation
            || !ConversationAccess.MaySee(agent, conversation)
            || await schedule.FindAsync(id, cancellationToken) is not { } reply
            || reply.ConversationId != conversationId)
        {
            return new Fault(FaultCode.NotFound, "There is no such scheduled reply.");
        }

        if (reply.AgentId != agent.Id && !ConversationAccess.MaySteer(agent, conversation))
        {
            return ConversationFaults.NotYours;
        }

        var now = time.GetUtcNow();
        return await schedule.SettleAsync(id, ScheduleState.Cancelled, ByHand, now, cancellationToken)
            ? reply with { State = ScheduleState.Cancelled, Why = ByHand, SettledAt = now }
            : ConversationFaults.AlreadySent;
    }
}
