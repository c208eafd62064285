namespace Scrm.Core.Learning;

/// <summary>
/// Places texts in a space where texts of one meaning lie near each other: every feature has a place, a text lies at the weighed sum of its features'.
/// Features start at random places, where unlike texts are far apart; <see cref="EmbeddingTraining"/> draws together what belongs together.
/// </summary>
internal sealed class TextEmbedding
{
    private readonly FeatureSpace _space;

    public TextEmbedding(FeatureSpace space, int dimensions, int seed)
    {
        (_space, Dimensions, Places) = (space, dimensions, new float[space.Count * dimensions]);
        var random = new Random(seed);
        for (var i = 0; i < Places.Length; i++)
        {
            Places[i] = (random.NextSingle() * 2) - 1;
        }
    }

    public int Dimensions { get; }

    /// <summary>The place of every feature, one after another.</summary>
    public float[] Places { get; }

    /// <summary>The place of a text, at distance 1 from the middle.</summary>
    public float[] Of(string text) => Place(_space.Of(text)).Place;

    public SparseVector Features(string text) => _space.Of(text);

    /// <summary>The place of a text at distance 1, and its distance before.</summary>
    public (float[] Place, float Length) Place(SparseVector text)
    {
        var place = new float[Dimensions];
        for (var i = 0; i < text.Indexes.Length; i++)
        {
            Dense.Add(FeaturePlace(text.Indexes[i]), text.Values[i], place);
        }

        return (place, Dense.Normalise(place));
    }

    public Span<float> FeaturePlace(int feature) => Places.AsSpan(feature * Dimensions, Dimensions);
}
