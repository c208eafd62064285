using Scrm.Core.Answers;

namespace Scrm.Core.Knowledge;

/// <summary>Finds articles by words that stand in them. Pure; for people who look something up, not for the bot.</summary>
public static class ArticleSearch
{
    /// <summary>Articles that hold every part of what was typed, those with all of it in the question first.</summary>
    /// <param name="articles">All articles.</param>
    /// <param name="typed">Parts between spaces.</param>
    /// <param name="limit">Articles at most.</param>
    public static IReadOnlyList<KnowledgeArticle> Find(IEnumerable<KnowledgeArticle> articles, string typed, int limit)
    {
        var parts = typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 0
            ? []
            :
            [
                .. articles.Where(a => a.RemovedAt is null && parts.All(part => Texts(a).Any(text => Has(text, part))))
                    .OrderByDescending(a => parts.All(part => Has(a.Question, part)))
                    .Take(limit),
            ];
    }

    private static IEnumerable<string?> Texts(KnowledgeArticle article) => [article.Question, .. article.Similar, article.Answer.Text];

    private static bool Has(string? text, string part) => text?.Contains(part, StringComparison.OrdinalIgnoreCase) == true;
}
