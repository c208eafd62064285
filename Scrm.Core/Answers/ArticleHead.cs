namespace Scrm.Core.Answers;

/// <summary>An article as its editors see it.</summary>
/// <param name="Article">Its newest version.</param>
/// <param name="LiveVersion">The version that answers, which a newer draft leaves as it is; null: none does.</param>
public sealed record ArticleHead(KnowledgeArticle Article, int? LiveVersion);
