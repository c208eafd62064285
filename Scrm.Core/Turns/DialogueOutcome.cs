using Scrm.Core.Answers;
using Scrm.Core.Dialogues;

namespace Scrm.Core.Turns;

/// <summary>What the bot says to a message, and what becomes of forms.</summary>
/// <param name="Answer">The decision.</param>
/// <param name="Run">The form that is open now, or null.</param>
/// <param name="Ended">The form that ended, or null.</param>
public sealed record DialogueOutcome(Answer Answer, FormRun? Run, EndedForm? Ended)
{
    /// <summary>The answer in the message that the company's system shall be asked about; null: none.</summary>
    public FieldCheck? Check { get; init; }
}
