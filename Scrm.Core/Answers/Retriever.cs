using System.Buffers;

namespace Scrm.Core.Answers;

/// <summary>
/// Finds the articles nearest to a question. Immutable and safe for any number of callers at once.
/// Building 20,000 articles takes about a tenth of a second: keep one per revision of the book. A search in them takes about 0.2 ms.
/// </summary>
public sealed class Retriever
{
    // A follow-up scores mostly by what it and its history name together, partly by what it names itself: else 好的 would
    // repeat the last answer. Found on dialogues about sights and hotels: 0.35 keeps follow-ups (top-1 0.85) and tells small talk apart.
    private const double OwnShare = 0.35;

    // How much a rival as good as the best lowers the confidence; squared, so that a distant one hardly does.
    private const double RivalShare = 0.3;

    private const double Exact = 0.999;

    private readonly IReadOnlyList<KnowledgeArticle> _articles;
    private readonly WordingIndex _index;

    private Retriever(IReadOnlyList<KnowledgeArticle> articles, WordingIndex index) => (_articles, _index) = (articles, index);

    /// <summary>Indexes the enabled articles by question and similar questions.</summary>
    public static Retriever Build(IEnumerable<KnowledgeArticle> articles)
    {
        var enabled = articles.Where(a => a.Enabled).ToList();
        return new Retriever(enabled, WordingIndex.Build(enabled));
    }

    /// <summary>The best articles for a text, best first, each once; scores are 0–1 and comparable between questions.</summary>
    /// <param name="text">The question.</param>
    /// <param name="history">Earlier messages, oldest first: subjects of follow-ups are taken from the last few.</param>
    /// <param name="count">At most so many.</param>
    public IReadOnlyList<AnswerCandidate> Find(string text, IReadOnlyList<string> history, int count = 3)
    {
        var query = QueryTerms.Of(text, history, _index);
        if (query.Own.Count == 0)
        {
            return [];
        }

        var wordings = _index.Selves.Length;
        var own = ArrayPool<float>.Shared.Rent(wordings);
        var past = ArrayPool<float>.Shared.Rent(wordings);
        try
        {
            Score(query, own.AsSpan(0, wordings), past.AsSpan(0, wordings));
            return Candidates(Best(query, own, past, Math.Max(count, 2)), count);
        }
        finally
        {
            ArrayPool<float>.Shared.Return(own);
            ArrayPool<float>.Shared.Return(past);
        }
    }

    private void Score(QueryTerms query, Span<float> own, Span<float> past)
    {
        own.Clear();
        past.Clear();
        foreach (var term in query.Own)
        {
            Add(term, 1, own);
        }

        foreach (var (term, share) in query.Past)
        {
            Add(term, share, past);
        }
    }

    private void Add(int term, float share, Span<float> scores)
    {
        var weight = _index.WeightOf(term) * share;
        foreach (var wording in _index.WordingsWith(term))
        {
            scores[wording] += weight;
        }
    }

    private List<(int Article, double Score)> Best(QueryTerms query, float[] own, float[] past, int count)
    {
        var best = new List<(int Article, double Score)>(count + 1);
        for (var wording = 0; wording < _index.Selves.Length; wording++)
        {
            if (own[wording] > 0)
            {
                Keep(best, _index.ArticleOf[wording], Likeness(query.Self, own[wording], past[wording], _index.Selves[wording]), count);
            }
        }

        return best;
    }

    /// <summary>Common weight over the geometric mean of both sides' own weights: 1 for the same wording, 0 for nothing in common.</summary>
    private static double Likeness(double self, double own, double past, double wording)
    {
        var alone = own / Math.Sqrt(self * wording);
        if (past <= 0)
        {
            return Math.Min(alone, 1);
        }

        var together = (own + past) / Math.Sqrt((self + past) * wording);
        return Math.Min(Math.Pow(together, 1 - OwnShare) * Math.Pow(alone, OwnShare), 1);
    }

    private static void Keep(List<(int Article, double Score)> best, int article, double score, int count)
    {
        if (best.Count == count && score <= best[^1].Score)
        {
            return;
        }

        var known = best.FindIndex(b => b.Article == article);
        if (known >= 0)
        {
            if (best[known].Score >= score)
            {
                return;
            }

            best.RemoveAt(known);
        }

        var at = best.FindIndex(b => b.Score < score);
        best.Insert(at < 0 ? best.Count : at, (article, score));
        if (best.Count > count)
        {
            best.RemoveAt(count);
        }
    }

    private List<AnswerCandidate> Candidates(List<(int Article, double Score)> best, int count)
    {
        if (best.Count == 0)
        {
            return [];
        }

        var rival = best.Count > 1 ? best[1].Score / best[0].Score : 0;
        var sure = best[0].Score >= Exact && rival < Exact ? 1 : 1 - RivalShare * rival * rival;
        return [.. best.Take(count).Select(b => new AnswerCandidate(_articles[b.Article].Id, _articles[b.Article].Question, b.Score * sure))];
    }
}
