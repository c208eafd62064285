namespace Scrm.Core.Answers;

/// <summary>Something that happened with an article and is counted; stored in the commit it happened in.</summary>
/// <param name="ArticleId">Which.</param>
/// <param name="Kind">What.</param>
/// <param name="Day">The company's day. What follows an answer counts for the day of the answer, so that shares of a day never pass the whole.</param>
/// <param name="Count">How often; −1 takes one back.</param>
public sealed record AnswerUse(string ArticleId, AnswerUseKind Kind, DateOnly Day, int Count = 1);
