namespace Scrm.Core.Answers.Teaching;

/// <summary>A customer's question with the article it was answered from, and whether that was right by somebody's word.</summary>
/// <param name="Question">What the customer wrote.</param>
/// <param name="ArticleId">The article.</param>
/// <param name="Right">True: an agent or the customer said so.</param>
public sealed record AnswerLesson(string Question, string ArticleId, bool Right);
