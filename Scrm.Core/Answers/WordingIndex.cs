using Scrm.Core.Words;

namespace Scrm.Core.Answers;

/// <summary>Which wordings have which terms, and how much a term tells: built once, never changed.</summary>
internal sealed class WordingIndex
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _numbers;
    private readonly int[] _starts;
    private readonly int[] _postings;
    private readonly float[] _weights;

    private WordingIndex(Dictionary<string, int> numbers, List<int[]> wordings, int[] articleOf, int articles)
    {
        _numbers = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        ArticleOf = articleOf;
        (_starts, _postings) = Postings(wordings, numbers.Count);
        _weights = Weights(articles);
        UnknownWeight = Weight(articles, 0);
        Selves = [.. wordings.Select(terms => terms.Sum(t => _weights[t]))];
    }

    /// <summary>The article of each wording; wordings of one article stand together.</summary>
    public int[] ArticleOf { get; }

    /// <summary>Sum of the weights of each wording's terms.</summary>
    public float[] Selves { get; }

    /// <summary>Weight of a term no wording has.</summary>
    public float UnknownWeight { get; }

    public static WordingIndex Build(IReadOnlyList<KnowledgeArticle> articles)
    {
        var numbers = new Dictionary<string, int>();
        var spans = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        var wordings = new List<int[]>(articles.Count);
        var articleOf = new List<int>(articles.Count);
        var distinct = new HashSet<int>();
        for (var article = 0; article < articles.Count; article++)
        {
            foreach (var wording in articles[article].Similar.Prepend(articles[article].Question))
            {
                var text = Wording.Normalise(wording);
                distinct.Clear();
                foreach (var term in Terms.Of(text))
                {
                    var span = text.AsSpan(term.Start, term.Length);
                    if (!spans.TryGetValue(span, out var number))
                    {
                        spans[span] = number = numbers.Count;
                    }

                    distinct.Add(number);
                }

                if (distinct.Count > 0)
                {
                    wordings.Add([.. distinct]);
                    articleOf.Add(article);
                }
            }
        }

        return new WordingIndex(numbers, wordings, [.. articleOf], articles.Count);
    }

    public bool TryNumber(ReadOnlySpan<char> term, out int number) => _numbers.TryGetValue(term, out number);

    public float WeightOf(int term) => _weights[term];

    public ReadOnlySpan<int> WordingsWith(int term) => _postings.AsSpan(_starts[term].._starts[term + 1]);

    private static (int[] Starts, int[] Postings) Postings(List<int[]> wordings, int terms)
    {
        var starts = new int[terms + 1];
        foreach (var term in wordings.SelectMany(w => w))
        {
            starts[term + 1]++;
        }

        for (var t = 0; t < terms; t++)
        {
            starts[t + 1] += starts[t];
        }

        var next = starts[..^1];
        var postings = new int[starts[^1]];
        for (var w = 0; w < wordings.Count; w++)
        {
            foreach (var term in wordings[w])
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

    /// <summary>The weight BM25 gives to a term that <paramref name="having"/> of so many articles have.</summary>
    private static float Weight(int articles, int having) => (float)Math.Log(1 + (articles - having + 0.5) / (having + 0.5));
}
