namespace Scrm.Core.Answers;

/// <summary>A decision with what it was made from.</summary>
/// <param name="Answer">The decision.</param>
/// <param name="Settings">The settings it was made with, thresholds among them.</param>
/// <param name="Matches">For each candidate, in its order, what it has in common with the question.</param>
/// <param name="LeftOut">Articles that would have matched and may not answer, best first.</param>
public sealed record AnswerExplanation(
    Answer Answer, AnswerSettings Settings, IReadOnlyList<WordingMatch> Matches, IReadOnlyList<LeftOutArticle> LeftOut);
