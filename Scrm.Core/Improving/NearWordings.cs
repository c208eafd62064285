using Scrm.Core.Answers;
using Scrm.Core.Content;

namespace Scrm.Core.Improving;

/// <summary>How like wordings are to each other, over the inverted index the bot searches with.</summary>
internal sealed class NearWordings
{
    // Among few questions what two of them share would look common, and all of them strangers: empty ones make up the number.
    private const int LeastQuestions = 1_000;

    // Two questions that share a rare word are more alike than an answer's finder, whose articles are few and different, has to believe:
    // how much more a rare term tells here. Measured in docs/improving.md.
    private const double Rarity = 2.3;

    private static readonly KnowledgeArticle Empty = new() { Id = "", Question = "", Answer = MessageContent.OfText("") };
    private readonly WordingIndex _index;
    private readonly float[] _lengths;
    private readonly float[] _common;
    private readonly List<int> _touched = [];

    public NearWordings(IReadOnlyList<string> wordings, Phrasing phrasing)
    {
        var articles = wordings.Select(w => Empty with { Question = w }).ToList();
        articles.AddRange(Enumerable.Repeat(Empty, Math.Max(0, LeastQuestions - articles.Count)));
        _index = WordingIndex.Build(articles, phrasing);
        _lengths = Array.ConvertAll(_index.Wordings, wording => MathF.Sqrt(wording.Terms.Sum(Weight)));
        _common = new float[_index.Wordings.Length];
    }

    /// <summary>Earlier wordings at least that like this one, and how like: 1 for the same terms, 0 for none in common.</summary>
    public List<(int Earlier, double Likeness)> Before(int wording, double from)
    {
        var found = new List<(int, double)>();
        var at = _index.Firsts[wording];
        if (at == _index.Firsts[wording + 1])
        {
            return found;
        }

        foreach (var term in _index.Wordings[at].Terms)
        {
            Add(term, at);
        }

        foreach (var other in _touched)
        {
            var likeness = Math.Min(_common[other] / (_lengths[at] * _lengths[other]), 1f);
            _common[other] = 0;
            if (likeness >= from)
            {
                found.Add((_index.ArticleOf[other], likeness));
            }
        }

        _touched.Clear();
        return found;
    }

    private void Add(int term, int before)
    {
        var weight = Weight(term);
        foreach (var wording in _index.WordingsWith(term))
        {
            if (wording >= before)
            {
                return;
            }

            if (_common[wording] == 0)
            {
                _touched.Add(wording);
            }

            _common[wording] += weight;
        }
    }

    private float Weight(int term) => (float)Math.Pow(_index.WeightOf(term), Rarity);
}
