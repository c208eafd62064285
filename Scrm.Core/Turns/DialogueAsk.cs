using Scrm.Core.Answers;
using Scrm.Core.Dialogues;

namespace Scrm.Core.Turns;

/// <summary>A message for the bot, with the form that may be open.</summary>
/// <param name="Question">The message, and what the bot remembers.</param>
/// <param name="Answerer">The answers.</param>
/// <param name="Forms">The forms.</param>
/// <param name="Run">The form that is being filled in, or null.</param>
/// <param name="MessageId">The message's line, or null where nothing is stored.</param>
public sealed record DialogueAsk(AnswerQuestion Question, Answerer Answerer, FormBook Forms, FormRun? Run, string? MessageId)
{
    /// <summary>What the company's system said to the answer in the message; null: it was not asked.</summary>
    public FieldVerdict? Verdict { get; init; }

    internal string InboxId => Question.InboxId;

    internal string? Text => Question.Content.Text;

    internal DateTimeOffset At => Question.Asker.At;
}
