using Scrm.Core.Learning;
using Scrm.Core.Words;

namespace Scrm.Core.Answers;

/// <summary>
/// Knows which wordings mean the same, learned from the base's own similar questions and from pairs. Trains in seconds, off the road of a message;
/// safe for any number of callers at once. It stays useful when articles change: only new words are unknown to it.
/// </summary>
public sealed class Matcher
{
    private const int LeastPairs = 100;
    private const int Dimensions = 256;
    private const int PairsInAll = 60_000;

    private readonly TextEmbedding _embedding;

    private Matcher(TextEmbedding embedding) => _embedding = embedding;

    /// <summary>Learns; null where there is too little to learn from (fewer than 100 pairs of one meaning).</summary>
    public static Matcher? TryTrain(IEnumerable<KnowledgeArticle> articles, IEnumerable<QuestionPair> pairs)
    {
        var bases = articles.Where(a => a.Enabled).ToList();
        var labelled = pairs.ToList();
        var same = bases.SelectMany(Own).Concat(labelled.Where(p => p.Same).Select(p => (p.Left, p.Right))).ToList();
        if (same.Count < LeastPairs)
        {
            return null;
        }

        var texts = bases.SelectMany(a => a.Similar.Prepend(a.Question)).Concat(labelled.SelectMany(p => new[] { p.Left, p.Right }));
        var space = new FeatureSpace([new FeatureView(Features)], [.. texts.Distinct()]);
        var embedding = new TextEmbedding(space, Dimensions, seed: 1);
        new EmbeddingTraining(Rounds: Math.Clamp(PairsInAll / same.Count, 3, 30)).Run(embedding, same.ConvertAll(p => (space.Of(p.Left), space.Of(p.Right))));
        return new Matcher(embedding);
    }

    /// <summary>The place of a wording among all: near it lie wordings that mean the same.</summary>
    internal float[] Place(string wording) => _embedding.Of(wording);

    /// <summary>0–1: how near two places are.</summary>
    internal static float Nearness(ReadOnlySpan<float> left, ReadOnlySpan<float> right) => Math.Clamp(Dense.Dot(left, right), 0, 1);

    private static IEnumerable<(string Left, string Right)> Own(KnowledgeArticle article)
    {
        string[] wordings = [.. article.Similar.Prepend(article.Question)];
        return wordings.SelectMany((left, i) => wordings[(i + 1)..].Select(right => (left, right)));
    }

    /// <summary>The terms the index counts, and three ideographs in a row.</summary>
    private static void Features(string text, List<ulong> features)
    {
        var normal = Wording.Normalise(text);
        foreach (var term in Terms.Of(normal))
        {
            features.Add(FeatureHash.Of(normal.AsSpan(term.Start, term.Length), 1));
            if (term.Length == 2 && term.Start + 2 < normal.Length && Letters.IsIdeograph(normal[term.Start]) && Letters.IsIdeograph(normal[term.Start + 2]))
            {
                features.Add(FeatureHash.Of(normal.AsSpan(term.Start, 3), 1));
            }
        }
    }
}
