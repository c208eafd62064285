namespace Scrm.Core.Answers;

/// <summary>The company's own words, as far as they help to find answers.</summary>
/// <param name="Synonyms">Groups of words that mean the same here, such as 退款, 退钱, 返款.</param>
/// <param name="Words">Words that are one and not their letters: names of products and places, such as 小棕瓶.</param>
public sealed record AnswerWords(IReadOnlyList<IReadOnlyList<string>> Synonyms, IReadOnlyList<string> Words)
{
    /// <summary>No words of its own.</summary>
    public static AnswerWords None { get; } = new([], []);

    /// <summary>True when both say the same.</summary>
    public bool Equals(AnswerWords? other) =>
        other is not null
        && Words.SequenceEqual(other.Words)
        && Synonyms.Count == other.Synonyms.Count
        && Synonyms.Zip(other.Synonyms).All(pair => pair.First.SequenceEqual(pair.Second));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Synonyms.Count, Words.Count);
}
