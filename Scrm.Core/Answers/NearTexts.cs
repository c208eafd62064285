namespace Scrm.Core.Answers;

/// <summary>Articles that mean nearly the same as what was looked up, by its words: the message, and it together with those just before it.</summary>
public sealed class NearTexts(IReadOnlyDictionary<string, IReadOnlyList<NearArticle>> byText)
{
    /// <summary>Nobody looked.</summary>
    public static NearTexts None { get; } = new(new Dictionary<string, IReadOnlyList<NearArticle>>());

    /// <summary>How many texts were looked up.</summary>
    public int Count => byText.Count;

    /// <summary>The articles of a text, best first; none where it was not looked up.</summary>
    public IReadOnlyList<NearArticle> Of(string text) => byText.GetValueOrDefault(text, []);
}
