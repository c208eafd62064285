namespace Scrm.Core.Answers.Teaching;

/// <summary>What came out of learning.</summary>
/// <param name="Skill">For the bot.</param>
/// <param name="Figures">For people.</param>
public sealed record Taught(AnswerSkill Skill, AnswerFigures Figures)
{
    /// <summary>Nothing learned yet.</summary>
    public static Taught Nothing { get; } = new(AnswerSkill.Plain, AnswerFigures.None);
}
