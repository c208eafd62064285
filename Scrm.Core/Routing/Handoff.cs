using Scrm.Core.Answers;
using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Core.Routing.Decisions;

namespace Scrm.Core.Routing;

/// <summary>Moves a conversation from the bot to people.</summary>
public static class Handoff
{
    /// <summary>Short word of a bot's reason, stored and shown.</summary>
    public static string ReasonOf(AnswerReason reason) => reason == AnswerReason.Misses ? "misses" : "askedForPerson";

    /// <summary>Puts the conversation into the team's queue with why, and with what the bot tried.</summary>
    public static ConversationDraft Apply(ConversationDraft draft, string reason, string? teamId)
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
            .Notice("handoff", detail: reason, tried: tried.Count == 0 ? null : tried)
            .Touch(TouchpointKind.Handoff, detail: reason);
    }
}
