using Scrm.Core.Answers;
using Scrm.Core.Conversations;
using Scrm.Core.Handoffs;
using Scrm.Core.Routing;
using Scrm.Core.Rules;

namespace Scrm.Core.Turns;

/// <summary>An answer of the bot waits for a person's word: staff see it as a note, and the conversation goes to the queue. Pure.</summary>
internal static class Holding
{
    public static void Apply(ConversationDraft draft, Answer answer, RuleTrace rule, TurnInput input, TurnRuling ruling)
    {
        var line = draft.Append(MessageDirection.Note, Author.Bot, answer.Content!);
        AnswerRecords.WriteHeld(draft, answer, line.Id, input.Personas.Counting.Clock.DayOf(input.Now), input.Arm);

        // What it said before has not failed: nothing of it counts as handed over.
        draft.With(c => c with
        {
            Bot = c.Bot with { Last = null },
            Held = new HeldAnswer(line.Id, answer.Content!, rule.Name, draft.Now) { Memory = answer.Memory },
        });
        var finding = new HandoffFinding(HandoffCause.Approval, rule.Name);
        Handoff.Apply(draft, finding, ruling.TeamAt(finding, null) ?? input.Inbox.TeamId);
    }
}
