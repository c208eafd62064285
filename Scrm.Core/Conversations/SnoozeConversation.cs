using Scrm.Core.Agents;
using Scrm.Core.Foundation;

namespace Scrm.Core.Conversations;

/// <summary>Puts a conversation aside.</summary>
/// <param name="ConversationId">Which.</param>
/// <param name="AgentId">Who.</param>
/// <param name="Until">Wake-up, in the future and at most 90 days ahead.</param>
public sealed record SnoozeRequest(string ConversationId, string AgentId, DateTimeOffset Until);

/// <summary>Puts a conversation aside until a time or the customer's next message; it stays its owner's.</summary>
public sealed class SnoozeConversation(IDirectory directory, ConversationEditor editor, IIdFactory ids, TimeProvider time)
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(90);

    /// <summary>The snoozed conversation.</summary>
    public async Task<Result<Conversation>> HandleAsync(SnoozeRequest request, CancellationToken cancellationToken)
    {
        if (await directory.FindAgentAsync(request.AgentId, cancellationToken) is not { } agent)
        {
            return ConversationFaults.NoAgent;
        }

        var committed = await editor.EditAsync(request.ConversationId, conversation => Decide(conversation, agent, request.Until), cancellationToken);
        return committed.IsOk ? committed.Value.Conversation : committed.Fault;
    }

    private Result<ConversationCommit> Decide(Conversation conversation, Agent agent, DateTimeOffset until)
    {
        var now = time.GetUtcNow();
        return !ConversationAccess.MaySee(agent, conversation) ? ConversationFaults.NotFound
            : conversation.Status == ConversationStatus.Resolved ? ConversationFaults.Closed
            : !ConversationAccess.IsOwner(agent, conversation) ? ConversationFaults.NotYours
            : until <= now || until > now + Longest ? new Fault(FaultCode.Invalid, "The wake-up must be in the future, at most 90 days ahead.")
            : ConversationDraft.Of(conversation, now, ids)
                .With(c => c with { Status = ConversationStatus.Snoozed, SnoozedUntil = until, WaitingSince = null })
                .Notice("snoozed", agent.Id, until.UtcDateTime.ToString("O"))
                .ToCommit();
    }
}
