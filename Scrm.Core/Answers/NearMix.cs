namespace Scrm.Core.Answers;

/// <summary>What letters found and what means the same, in one list: each article by the better of both chances, of equals the one both have near the top. Pure.</summary>
internal static class NearMix
{
    // Reciprocal ranks, evened out as is usual (Cormack and others, 2009).
    private const double Evenness = 60;

    public static IReadOnlyList<AnswerCandidate> Of(
        IReadOnlyList<AnswerCandidate> found, IReadOnlyList<NearArticle> near, Func<string, KnowledgeArticle?> article, int count)
    {
        if (near.Count == 0)
        {
            return found;
        }

        var ranks = new Dictionary<string, double>();
        var places = found.Select((c, i) => (c.ArticleId, i)).Concat(near.Select((n, i) => (n.ArticleId, i)));
        foreach (var (id, place) in places)
        {
            ranks[id] = ranks.GetValueOrDefault(id) + (1 / (Evenness + place));
        }

        var meant = near.Select(n => article(n.ArticleId) is { } known ? new AnswerCandidate(known.Id, known.Question, n.Chance) : null).OfType<AnswerCandidate>();
        return
        [
            .. found.Concat(meant).GroupBy(c => c.ArticleId).Select(same => same.MaxBy(c => c.Score)!)
                .OrderByDescending(c => c.Score).ThenByDescending(c => ranks[c.ArticleId]).ThenBy(c => c.ArticleId, StringComparer.Ordinal)
                .Take(count),
        ];
    }
}
