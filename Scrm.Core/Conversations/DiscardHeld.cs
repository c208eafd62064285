using Scrm.Core.Agents;
using Scrm.Core.Foundation;

namespace Scrm.Core.Conversations;

/// <summary>A word that a held answer shall not be said.</summary>
/// <param name="ConversationId">Where.</param>
/// <param name="AgentId">Who decides.</param>
/// <param name="HeldId">The answer: its note.</param>
public sealed record DiscardRequest(string ConversationId, string AgentId, string HeldId);

/// <summary>Drops a held answer: the customer is served by people. Of two decisions the first one wins.</summary>
public sealed class DiscardHeld(IDirectory directory, ConversationEditor editor, IIdFactory ids, TimeProvider time)
{
    /// <summary>The conversation, which stays where it is.</summary>
    public async Task<Result<Conversation>> HandleAsync(DiscardRequest request, CancellationToken cancellationToken)
    {
        if (await directory.FindAgentAsync(request.AgentId, cancellationToken) is not { } agent)
        {
            return ConversationFaults.NoAgent;
        }

        var committed = await editor.EditAsync(
            request.ConversationId,
            conversation => HeldRules.Refusal(agent, conversation, request.HeldId) is { } refusal
                ? refusal
                : ConversationDraft.Of(conversation, time.GetUtcNow(), ids).With(c => c with { Held = null }).Notice("discarded", agent.Id).ToCommit(),
            cancellationToken);
        return committed.IsOk ? committed.Value.Conversation : committed.Fault;
    }
}
