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

    private WordingIndex(TermNumbers numbers, Phrasing phrasing, GatheredWordings gathered)
    {
        var (wordings, articleOf, firsts) = gathered.All();
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
        var known = new KnownWordings(previous?.Wordings ?? []);
        var numbers = new TermNumbers(previous?._numbers);
        var gathered = new GatheredWordings(articles.Count);
        foreach (var article in articles)
        {
            gathered.Add(Cut(article.Question));
            foreach (var text in article.Similar)
            {
                gathered.Add(Cut(text));
            }

            gathered.EndArticle();
        }

        return new WordingIndex(numbers, phrasing, gathered);

        IndexedWording Cut(string text) => known.Find(text) ?? new IndexedWording(text, numbers.Of(text, phrasing));
    }

    /// <summary>Indexes the same articles by their sounds.</summary>
    /// <param name="letters">The index by letters.</param>
    /// <param name="unphrased">How sounds are cut: the company's words are in the letters already.</param>
    /// <param name="before">The index of sounds beside the letters of the edition before.</param>
    public static WordingIndex Heard(WordingIndex letters, Phrasing unphrased, WordingIndex? before)
    {
        var numbers = new TermNumbers(before?._numbers);
        var gathered = new GatheredWordings(letters.Firsts.Length - 1);
        for (var article = 0; article + 1 < letters.Firsts.Length; article++)
        {
            for (var wording = letters.Firsts[article]; wording < letters.Firsts[article + 1]; wording++)
            {
                gathered.Add(letters.Wordings[wording].Heard ??= Hear(letters.Wordings[wording].Text));
            }

            gathered.EndArticle();
        }

        return new WordingIndex(numbers, unphrased, gathered);

        IndexedWording Hear(string text)
        {
            var heard = Sounding.Of(text, letters.Phrasing);
            return new IndexedWording(heard, numbers.Of(heard, unphrased));
        }
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
        var known = new Dictionary<int, float>();
        for (var term = 0; term < weights.Length; term++)
        {
            // Counted by article: its own similar questions must not make an article's words look common.
            var (having, last) = (0, -1);
            foreach (var wording in WordingsWith(term))
            {
                having += ArticleOf[wording] == last ? 0 : 1;
                last = ArticleOf[wording];
            }

            // Most terms are had by as few articles as others are.
            if (!known.TryGetValue(having, out weights[term]))
            {
                known[having] = weights[term] = Weight(articles, having);
            }
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
