namespace Scrm.Core.Answers;

/// <summary>Which wordings have which terms, and how much a term tells: built once, never changed.</summary>
internal sealed class WordingIndex
{
    // A question is short and every one of its terms is meant: rare ones count less ahead of common ones than in long documents.
    // Found on all three question sets: 1 finds less, and so does 0.5.
    private const double Evenness = 0.65;

    private readonly TermNumbers _numbers;
    private readonly int[] _starts;
    private readonly int[] _postings;
    private readonly float[] _weights;

    private WordingIndex(TermNumbers numbers, Phrasing phrasing, IndexedWording[] wordings, int[] articleOf, int[] firsts)
    {
        (_numbers, Phrasing, Wordings, ArticleOf, Firsts) = (numbers, phrasing, wordings, articleOf, firsts);
        (_starts, _postings) = Postings(wordings, numbers.Count);
        _weights = Weights(firsts.Length - 1);
        UnknownWeight = Weight(firsts.Length - 1, 0);
        Selves = Array.ConvertAll(wordings, Self);
        MostWordings = Enumerable.Range(0, firsts.Length - 1).Select(a => firsts[a + 1] - firsts[a]).DefaultIfEmpty().Max();
    }

    /// <summary>How texts are brought to terms.</summary>
    public Phrasing Phrasing { get; }

    /// <summary>All wordings; those of one article stand together.</summary>
    public IndexedWording[] Wordings { get; }

    /// <summary>The article of each wording.</summary>
    public int[] ArticleOf { get; }

    /// <summary>The first wording of each article, and behind the last article the number of wordings.</summary>
    public int[] Firsts { get; }

    /// <summary>Wordings of the article that has the most.</summary>
    public int MostWordings { get; }

    /// <summary>Sum of the weights of each wording's terms.</summary>
    public float[] Selves { get; }

    /// <summary>Weight of a term no wording has.</summary>
    public float UnknownWeight { get; }

    /// <summary>Indexes articles; wordings that were in the edition before are not cut again, unless it had other words.</summary>
    public static WordingIndex Build(IReadOnlyList<KnowledgeArticle> articles, Phrasing phrasing, WordingIndex? before = null)
    {
        var previous = before is not null && before.Phrasing.Words.Equals(phrasing.Words) ? before : null;
        var known = new Dictionary<string, IndexedWording>(previous?.Wordings.Length ?? 0);
        foreach (var wording in previous?.Wordings ?? [])
        {
            known[wording.Text] = wording;
        }

        var numbers = new TermNumbers(previous?._numbers);
        var wordings = new List<IndexedWording>(articles.Count);
        var articleOf = new List<int>(articles.Count);
        var firsts = new int[articles.Count + 1];
        for (var article = 0; article < articles.Count; article++)
        {
            foreach (var text in articles[article].Similar.Prepend(articles[article].Question))
            {
                var wording = known.GetValueOrDefault(text) ?? new IndexedWording(text, numbers.Of(text, phrasing));
                if (wording.Terms.Length > 0)
                {
                    wordings.Add(wording);
                    articleOf.Add(article);
                }
            }

            firsts[article + 1] = wordings.Count;
        }

        return new WordingIndex(numbers, phrasing, [.. wordings], [.. articleOf], firsts);
    }

    public bool TryNumber(ReadOnlySpan<char> term, out int number) => _numbers.TryFind(term, out number);

    public float WeightOf(int term) => _weights[term];

    public ReadOnlySpan<int> WordingsWith(int term) => _postings.AsSpan(_starts[term].._starts[term + 1]);

    private static (int[] Starts, int[] Postings) Postings(IndexedWording[] wordings, int terms)
    {
        var starts = new int[terms + 1];
        foreach (var wording in wordings)
        {
            foreach (var term in wording.Terms)
            {
                starts[term + 1]++;
            }
        }

        for (var t = 0; t < terms; t++)
        {
            starts[t + 1] += starts[t];
        }

        var next = starts[..^1];
        var postings = new int[starts[^1]];
        for (var w = 0; w < wordings.Length; w++)
        {
            foreach (var term in wordings[w].Terms)
            {
                postings[next[term]++] = w;
            }
        }

        return (starts, postings);
    }

    private float[] Weights(int articles)
    {
        var weights = new float[_starts.Length - 1];
        for (var term = 0; term < weights.Length; term++)
        {
            // Counted by article: its own similar questions must not make an article's words look common.
            var (having, last) = (0, -1);
            foreach (var wording in WordingsWith(term))
            {
                having += ArticleOf[wording] == last ? 0 : 1;
                last = ArticleOf[wording];
            }

            weights[term] = Weight(articles, having);
        }

        return weights;
    }

    private float Self(IndexedWording wording)
    {
        var sum = 0f;
        foreach (var term in wording.Terms)
        {
            sum += _weights[term];
        }

        return sum;
    }

    /// <summary>The weight BM25 gives to a term that <paramref name="having"/> of so many articles have, evened out.</summary>
    private static float Weight(int articles, int having) =>
        (float)Math.Pow(Math.Log(1 + ((articles - having + 0.5) / (having + 0.5))), Evenness);
}
