namespace Scrm.Core.Answers;

/// <summary>Finds what would have matched and may not answer.</summary>
internal static class LeftOut
{
    /// <summary>So many of the best are looked at; who stands behind them would not have answered anyway.</summary>
    public const int LookedAt = 10;

    // Below this nobody would have thought of the article.
    private const double From = 0.25;

    /// <summary>Those of the found that are refused.</summary>
    public static IEnumerable<LeftOutArticle> Of(
        IReadOnlyList<AnswerCandidate> found, IReadOnlyDictionary<string, KnowledgeArticle> articles, Func<KnowledgeArticle, ArticleRefusal?> refusal) =>
        found.Where(c => c.Score >= From)
            .Select(c => (Candidate: c, Reason: refusal(articles[c.ArticleId])))
            .Where(c => c.Reason is not null)
            .Select(c => new LeftOutArticle(c.Candidate.ArticleId, c.Candidate.Question, c.Candidate.Score, c.Reason!.Value));

    /// <summary>Those the book has no index of; the few there are get one of their own.</summary>
    public static IEnumerable<LeftOutArticle> Unpublished(IReadOnlyList<KnowledgeArticle> others, string text, AnswerQuestion question, AnswerSkill skill)
    {
        var refused = others.Select(a => (Article: a, Reason: AudienceRules.Refusal(a, question.Asker))).Where(o => o.Reason is not null).ToList();
        var byId = refused.ToDictionary(o => o.Article.Id);
        return Retriever.Build(refused.Select(o => o.Article with { Enabled = true })).Find(text, question.History, LookedAt)
            .Select(c => c with { Score = skill.Chance(c) })
            .Where(c => c.Score >= From)
            .Select(c => new LeftOutArticle(c.ArticleId, c.Question, c.Score, byId[c.ArticleId].Reason!.Value));
    }
}
