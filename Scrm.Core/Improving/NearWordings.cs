using Scrm.Core.Answers;
using Scrm.Core.Content;

namespace Scrm.Core.Improving;

/// <summary>Finds the wordings near another one, over the inverted index the bot searches with.</summary>
internal sealed class NearWordings
{
    // Among few questions what two of them share would look common, and all of them strangers: empty ones make up the number.
    private const int LeastQuestions = 1_000;

    private static readonly KnowledgeArticle Empty = new() { Id = "", Question = "", Answer = MessageContent.OfText("") };
    private readonly WordingIndex _index;
    private readonly Likeness _likeness;
    private readonly float[] _common;
    private readonly List<int> _touched = [];
    private readonly double _near;

    public NearWordings(IReadOnlyList<string> wordings, Phrasing phrasing, double near)
    {
        var articles = wordings.Select(w => Empty with { Question = w }).ToList();
        articles.AddRange(Enumerable.Repeat(Empty, Math.Max(0, LeastQuestions - articles.Count)));
        _index = WordingIndex.Build(articles, phrasing);
        _likeness = new Likeness(_index);
        _common = new float[_index.Wordings.Length];
        _near = near;
    }

    /// <summary>Places of the wordings that are near enough and not taken yet.</summary>
    public List<int> To(int leader, bool[] isTaken)
    {
        var found = new List<int>();
        var at = _index.Firsts[leader];
        if (at == _index.Firsts[leader + 1])
        {
            return found;
        }

        foreach (var term in _index.Wordings[at].Terms)
        {
            Add(term, isTaken);
        }

        foreach (var wording in _touched)
        {
            if (_likeness.Of(_index.Selves[at], _common[wording], 0, wording) >= _near)
            {
                found.Add(_index.ArticleOf[wording]);
            }

            _common[wording] = 0;
        }

        _touched.Clear();
        return found;
    }

    private void Add(int term, bool[] isTaken)
    {
        var weight = _index.WeightOf(term);
        foreach (var wording in _index.WordingsWith(term))
        {
            if (isTaken[_index.ArticleOf[wording]])
            {
                continue;
            }

            if (_common[wording] == 0)
            {
                _touched.Add(wording);
            }

            _common[wording] += weight;
        }
    }
}
