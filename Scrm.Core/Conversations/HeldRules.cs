using Scrm.Core.Agents;
using Scrm.Core.Answers;
using Scrm.Core.Foundation;

namespace Scrm.Core.Conversations;

/// <summary>Who has the word on a held answer, and what follows from it. Pure.</summary>
public static class HeldRules
{
    /// <summary>Null: the agent may decide on it now. Who may reply there may: its agent, anybody of the team while it waits; a supervisor always.</summary>
    public static Fault? Refusal(Agent agent, Conversation conversation, string heldId) =>
        !ConversationAccess.MaySee(agent, conversation) ? ConversationFaults.NotFound
        : conversation.Status == ConversationStatus.Resolved ? ConversationFaults.Closed
        : conversation.Held?.MessageId != heldId ? ConversationFaults.Decided
        : ConversationAccess.MaySteer(agent, conversation) || conversation.Owner.Kind == OwnerKind.Queue ? null
        : ConversationFaults.NotYours;

    /// <summary>
    /// What follows once it was said. Where nobody has taken the conversation and the customer wrote nothing since, nobody is needed any
    /// more: the bot goes on, from what it said if that is what it wrote. Else people go on.
    /// </summary>
    public static ConversationDraft Said(ConversationDraft draft, HeldAnswer held, string agentId, bool changed)
    {
        var back = draft.Conversation is { Owner.Kind: OwnerKind.Queue, Unread: 0 };
        var served = draft.Conversation.Owner.Kind == OwnerKind.Agent;
        draft.With(c => c with { Held = null }).Notice("approved", agentId, changed ? "changed" : null);
        return back ? draft
                .With(c => c with { Status = ConversationStatus.Pending, Owner = Owner.Bot, WaitingSince = null, HandoffReason = null, Bot = changed ? BotMemory.Empty : held.Memory })
                .Notice("backToBot")
            : served ? draft.With(c => c with { Unread = 0, WaitingSince = null })
            : draft;
    }
}
