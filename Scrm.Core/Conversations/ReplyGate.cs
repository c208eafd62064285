using Scrm.Core.Agents;
using Scrm.Core.Foundation;

namespace Scrm.Core.Conversations;

/// <summary>May this agent reply now?</summary>
public static class ReplyGate
{
    /// <summary>Null: yes. Else the reason: seen, open, theirs, inside the window.</summary>
    public static Fault? Refusal(Agent agent, Conversation conversation, DateTimeOffset now) =>
        !ConversationAccess.MaySee(agent, conversation) ? ConversationFaults.NotFound
        : conversation.Status == ConversationStatus.Resolved ? ConversationFaults.Closed
        : !ConversationAccess.IsOwner(agent, conversation) ? ConversationFaults.NotYours
        : WindowRefusal(conversation.ReplyWindow, now);

    /// <summary>Null: the platform takes a message now (or has no window at all).</summary>
    public static Fault? WindowRefusal(ReplyWindow? window, DateTimeOffset now) =>
        window is null || window.Best(now) is not null ? null
        : window.Expired(now) ? ConversationFaults.WindowExpired
        : ConversationFaults.QuotaSpent;
}
