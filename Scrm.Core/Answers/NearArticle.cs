namespace Scrm.Core.Answers;

/// <summary>An article that means nearly what was asked, as an embedding model sees it.</summary>
/// <param name="ArticleId">Which.</param>
/// <param name="Chance">0–1: how often an article as near is right.</param>
public sealed record NearArticle(string ArticleId, double Chance);
