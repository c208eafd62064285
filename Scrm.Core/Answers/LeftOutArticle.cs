namespace Scrm.Core.Answers;

/// <summary>An article that matches and may not answer.</summary>
/// <param name="ArticleId">Which.</param>
/// <param name="Question">Its question.</param>
/// <param name="Score">0–1.</param>
/// <param name="Reason">Why not.</param>
public sealed record LeftOutArticle(string ArticleId, string Question, double Score, ArticleRefusal Reason);
