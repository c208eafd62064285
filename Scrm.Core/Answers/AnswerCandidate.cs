namespace Scrm.Core.Answers;

/// <summary>An article that may answer.</summary>
/// <param name="ArticleId">Which.</param>
/// <param name="Question">Its question.</param>
/// <param name="Score">0–1, comparable between questions: likeness from a retriever, the chance of being right in an answer.</param>
public sealed record AnswerCandidate(string ArticleId, string Question, double Score)
{
    /// <summary>What the search knows of it; null: it was not searched for, or is judged already.</summary>
    public AnswerEvidence? Evidence { get; init; }
}
