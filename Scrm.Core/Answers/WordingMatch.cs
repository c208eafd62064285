namespace Scrm.Core.Answers;

/// <summary>What a question and an article have in common.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Wording">Its question or similar question that has most in common.</param>
/// <param name="Words">The common words, as they stand in the question, in its order.</param>
public sealed record WordingMatch(string ArticleId, string Wording, IReadOnlyList<string> Words);
