namespace Scrm.Core.Answers;

/// <summary>The best so many articles, best first; of equals the earlier stays ahead.</summary>
internal sealed class BestArticles(int count)
{
    private readonly List<(int Article, double Score)> _best = new(count + 1);

    public IReadOnlyList<(int Article, double Score)> All => _best;

    public void Offer(int article, double score)
    {
        if (score <= 0 || (_best.Count == count && score <= _best[^1].Score))
        {
            return;
        }

        var at = _best.Count;
        while (at > 0 && _best[at - 1].Score < score)
        {
            at--;
        }

        _best.Insert(at, (article, score));
        if (_best.Count > count)
        {
            _best.RemoveAt(count);
        }
    }
}
