using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Routing.Decisions;

namespace Scrm.Core.Routing;

/// <summary>A colleague's word on an offered transfer.</summary>
/// <param name="ConversationId">Which.</param>
/// <param name="AgentId">The colleague.</param>
/// <param name="Accepts">Yes or no.</param>
public sealed record OfferAnswer(string ConversationId, string AgentId, bool Accepts);

/// <summary>Takes a colleague's word on an offered transfer: accepted it is his, slot and all; declined it stays where it was.</summary>
public sealed class AnswerOffer(IDirectory directory, ConversationEditor editor, IEventBus bus, IIdFactory ids, TimeProvider time)
{
    /// <summary>The conversation with its owner.</summary>
    public async Task<Result<Conversation>> HandleAsync(OfferAnswer answer, CancellationToken cancellationToken)
    {
        if (await directory.FindAgentAsync(answer.AgentId, cancellationToken) is not { Enabled: true } agent)
        {
            return ConversationFaults.NoAgent;
        }

        string? from = null;
        var committed = await editor.EditAsync(
            answer.ConversationId,
            conversation =>
            {
                from = conversation.Offer?.FromAgentId;
                return OfferRules.Refusal(conversation, agent, time.GetUtcNow()) is { } refusal ? refusal : Decide(conversation, agent, answer.Accepts);
            },
            cancellationToken);
        if (committed.IsOk && !answer.Accepts)
        {
            await bus.PublishAsync(new StaffAlerted(answer.ConversationId, "declined", from), cancellationToken);
        }

        return committed.IsOk ? committed.Value.Conversation : committed.Fault;
    }

    private ConversationCommit Decide(Conversation conversation, Agent agent, bool accepts)
    {
        var draft = ConversationDraft.Of(conversation, time.GetUtcNow(), ids).With(c => c with { Offer = null });
        return accepts
            ? draft
                .With(c => c with { Owner = Owner.Agent(agent.Id), Status = ConversationStatus.Open, SnoozedUntil = null, Weight = agent.WeightOf(c.Channel) })
                .Notice("offerAccepted", agent.Id)
                .Decide(DecisionKind.Accepted, agent.Id)
                .ToCommit() with { OwnerCapacity = agent.Capacity }
            : draft
                .Notice("offerDeclined", agent.Id)
                .Decide(DecisionKind.Declined, agent.Id)
                .ToCommit();
    }
}
