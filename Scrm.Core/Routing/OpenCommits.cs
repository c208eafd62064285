using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Routing.Decisions;

namespace Scrm.Core.Routing;

/// <summary>Makes of what is due in an open conversation the commit that carries it out. Pure.</summary>
public static class OpenCommits
{
    /// <summary>The commit on the conversation as stored now, or a conflict when nothing is due any more.</summary>
    public static Result<ConversationCommit> Of(Conversation stored, RoutingScene scene, IIdFactory ids)
    {
        var step = OpenRules.Due(stored, scene);
        if (!step.Any || stored.Status != ConversationStatus.Open)
        {
            return ConversationFaults.Conflict;
        }

        var draft = ConversationDraft.Of(stored, scene.Now, ids);
        if (step.OfferOver)
        {
            draft.With(c => c with { Offer = null })
                .Notice("offerExpired", stored.Offer!.ToAgentId)
                .Decide(DecisionKind.OfferExpired, rule: "noAnswer");
        }

        if (step.Returns)
        {
            var agent = stored.Owner.AgentId;
            draft.With(c => c with { Owner = Owner.Queue, Queue = new QueueStay(scene.Now) { NotAgentId = agent }, Weight = 1 })
                .Notice("returned", agent)
                .Decide(DecisionKind.Returned, rule: "noReply");
        }
        else if (!step.OfferOver)
        {
            // Only the clock moved: lists keep their order.
            draft.With(c => c with { UpdatedAt = stored.UpdatedAt });
        }

        return draft.With(c => c with { Service = step.Service }).ToCommit();
    }
}
