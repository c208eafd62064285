using Scrm.Core.Answers;
using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Core.Handoffs;
using Scrm.Core.Routing.Decisions;

namespace Scrm.Core.Routing;

/// <summary>Moves a conversation from the bot to people.</summary>
public static class Handoff
{
    // Served before the usual, which is 0.
    private const int Urgent = 1;

    /// <summary>Puts the conversation into the team's queue with the rule that says so; who complains or is somebody special waits before others.</summary>
    public static ConversationDraft Apply(ConversationDraft draft, HandoffFinding finding, string? teamId) =>
        Apply(draft, HandoffPolicy.CodeOf(finding.Cause), teamId, finding.Evidence)
            .With(c => finding.IsUrgent ? c with { Priority = Math.Max(c.Priority, Urgent) } : c);

    /// <summary>Puts the conversation into the team's queue with why, and with what the bot tried.</summary>
    public static ConversationDraft Apply(ConversationDraft draft, string reason, string? teamId, string? evidence = null)
    {
        var (tried, last) = (draft.Conversation.Bot.Tried, draft.Conversation.Bot.Last);
        return draft
            .Count(last?.HandedOff(draft.Now) is { } use ? [use] : [])
            .With(c => c with
            {
                Status = ConversationStatus.Open,
                Owner = Owner.Queue,
                TeamId = teamId ?? c.TeamId,
                HandoffReason = reason,
                WaitingSince = c.WaitingSince ?? draft.Now,
                Bot = BotMemory.Empty,
            })
            .Decide(DecisionKind.HandedOff, rule: reason)
            .Notice("handoff", detail: reason, tried: tried.Count == 0 ? null : tried, evidence: evidence)
            .Touch(TouchpointKind.Handoff, detail: reason);
    }
}
