using System.Collections.Frozen;
using Scrm.Core.Words;

namespace Scrm.Core.Answers;

/// <summary>Which articles of a book may answer an asker: those that admit him, and of several for one question the narrowest.</summary>
internal sealed class Admission(IReadOnlyList<KnowledgeArticle> articles)
{
    private readonly FrozenDictionary<string, KnowledgeArticle[]> _narrower = Narrower(articles);

    public bool Admits(KnowledgeArticle article, Asker asker) => Refusal(article, asker) is null;

    public ArticleRefusal? Refusal(KnowledgeArticle article, Asker asker) =>
        AudienceRules.Refusal(article, asker)
        ?? (_narrower.TryGetValue(article.Id, out var narrower) && narrower.Any(n => AudienceRules.Admits(n, asker)) ? ArticleRefusal.Narrower : null);

    private static FrozenDictionary<string, KnowledgeArticle[]> Narrower(IReadOnlyList<KnowledgeArticle> articles)
    {
        if (articles.All(a => a.Audience.Narrowness() == 0))
        {
            return FrozenDictionary<string, KnowledgeArticle[]>.Empty;
        }

        return articles.GroupBy(a => Wording.Compact(a.Question))
            .SelectMany(same => same.Select(wide => (wide.Id, Narrower: same.Where(n => n.Audience.Narrowness() > wide.Audience.Narrowness()).ToArray())))
            .Where(pair => pair.Narrower.Length > 0)
            .ToFrozenDictionary(pair => pair.Id, pair => pair.Narrower);
    }
}
