using Scrm.Core.Answers;
using Scrm.Core.Learning;

namespace Scrm.Core.Meanings;

/// <summary>Articles by the places of their wordings. Immutable and safe for any number of callers at once.</summary>
public sealed class MeaningIndex
{
    // Dense sums take so many numbers at once; what is missing is filled with nothing.
    private const int Step = 16;

    // Two texts in one place may still be two questions: no place is certain, and the curve knows nothing beyond.
    private const double Nearest = 0.975;

    // So many articles stand beside what letters find.
    private const int MostNear = 5;

    private readonly float[] _places;
    private readonly string[] _articles;
    private readonly int _width;

    private MeaningIndex(float[] places, string[] articles, int dimension, int width, Calibration curve) =>
        (_places, _articles, Dimension, _width, Curve) = (places, articles, dimension, width, curve);

    /// <summary>Nothing placed yet.</summary>
    public static MeaningIndex Empty { get; } = new([], [], 0, Step, MeaningCurve.BuiltIn);

    /// <summary>Length of the model's vectors; 0 when nothing is placed.</summary>
    public int Dimension { get; }

    /// <summary>How often the article nearest to a question is right, by how near it is.</summary>
    public Calibration Curve { get; }

    /// <summary>Wordings with a place.</summary>
    public int Count => _articles.Length;

    /// <summary>Indexes those wordings of enabled articles that have a place.</summary>
    /// <param name="articles">Articles.</param>
    /// <param name="placeOf">The place of a wording, or null.</param>
    public static MeaningIndex Of(IReadOnlyList<KnowledgeArticle> articles, Func<string, float[]?> placeOf)
    {
        var placed = articles.Where(a => a.Enabled)
            .SelectMany(a => a.Similar.Prepend(a.Question).Select(text => (a.Id, Place: placeOf(text))))
            .Where(w => w.Place is { Length: > 0 }).ToList();
        if (placed.Count == 0)
        {
            return Empty;
        }

        var dimension = placed[0].Place!.Length;
        var width = (dimension + Step - 1) / Step * Step;
        var places = new float[placed.Count * width];
        for (var i = 0; i < placed.Count; i++)
        {
            placed[i].Place!.CopyTo(places.AsSpan(i * width));
            Dense.Normalise(places.AsSpan(i * width, width));
        }

        string[] ids = [.. placed.Select(p => p.Id)];
        return new MeaningIndex(places, ids, dimension, width, MeaningCurve.Of(new MeaningIndex(places, ids, dimension, width, MeaningCurve.BuiltIn)));
    }

    /// <summary>The articles nearest to a place, each once and best first, with the chance that the best is right.</summary>
    public IReadOnlyList<NearArticle> Near(float[] place, int count)
    {
        if (place.Length != Dimension || Count == 0)
        {
            return [];
        }

        var asked = new float[_width];
        place.CopyTo(asked, 0);
        Dense.Normalise(asked);
        return [.. Ranked(asked, -1).Take(count).Select(n => new NearArticle(n.ArticleId, Curve.Chance(n.Nearness)))];
    }

    /// <summary>The articles near to each text.</summary>
    public NearTexts Near(IReadOnlyList<(string Text, float[] Place)> asked) =>
        asked.Count == 0 ? NearTexts.None : new NearTexts(asked.DistinctBy(a => a.Text).ToDictionary(a => a.Text, a => Near(a.Place, MostNear)));

    /// <summary>The wording's own article, and the article nearest to it when the wording itself is taken out; null: there is no other.</summary>
    internal (string Own, string Nearest, double Nearness)? Unseen(int wording) =>
        Ranked(_places.AsSpan(wording * _width, _width), wording) is [var best, ..] ? (_articles[wording], best.ArticleId, best.Nearness) : null;

    private List<(string ArticleId, double Nearness)> Ranked(ReadOnlySpan<float> asked, int without)
    {
        var best = new Dictionary<string, double>();
        for (var i = 0; i < _articles.Length; i++)
        {
            var near = i == without ? 0 : Dense.Dot(asked, _places.AsSpan(i * _width, _width));
            if (near > best.GetValueOrDefault(_articles[i]))
            {
                best[_articles[i]] = near;
            }
        }

        return [.. best.OrderByDescending(b => b.Value).ThenBy(b => b.Key, StringComparer.Ordinal).Take(10).Select(b => (b.Key, Math.Min(b.Value, Nearest)))];
    }
}
