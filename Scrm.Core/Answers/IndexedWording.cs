namespace Scrm.Core.Answers;

/// <summary>A wording of an article, cut into terms; outlives the index it was made for when the article stays as it is.</summary>
internal sealed class IndexedWording(string text, int[] terms)
{
    private float[]? _place;

    public string Text => text;

    /// <summary>Numbers of its terms, each once.</summary>
    public int[] Terms => terms;

    /// <summary>The same by its sounds; set when the index of sounds is built beside that of letters.</summary>
    public IndexedWording? Heard { get; set; }

    /// <summary>Its place as the matcher sees it; found on first use, and finding it twice at once does no harm.</summary>
    public float[] Place(Matcher matcher) => _place ??= matcher.Place(text);
}
