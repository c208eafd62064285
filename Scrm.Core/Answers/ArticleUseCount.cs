namespace Scrm.Core.Answers;

/// <summary>How often something happened with an article on a day.</summary>
/// <param name="ArticleId">Which.</param>
/// <param name="Day">The company's day.</param>
/// <param name="Kind">What.</param>
/// <param name="Count">How often.</param>
public sealed record ArticleUseCount(string ArticleId, DateOnly Day, AnswerUseKind Kind, long Count);
