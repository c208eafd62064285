using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;

namespace Scrm.Core.Routing;

/// <summary>May a colleague answer an offer now?</summary>
public static class OfferRules
{
    /// <summary>Null: yes. Else why not.</summary>
    public static Fault? Refusal(Conversation conversation, Agent agent, DateTimeOffset now) =>
        !ConversationAccess.MaySee(agent, conversation) ? ConversationFaults.NotFound
        : conversation.Status == ConversationStatus.Resolved ? ConversationFaults.Closed
        : conversation.Offer is not { } offer || offer.ToAgentId != agent.Id ? new Fault(FaultCode.NotFound, "This conversation is not offered to you.", "offer")
        : offer.ExpiresAt <= now ? new Fault(FaultCode.Conflict, "The offer is over.", "offerExpired")
        : null;
}
