using MongoDB.Bson;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Conversations;

/// <summary>
/// Phrases over an index that knows words without their order: the index finds candidates that have all words, the text itself says whether
/// they follow one another.
/// </summary>
internal static class PhraseMatch
{
    private const string Last = "\U0010FFFF";

    /// <summary>The index's question.</summary>
    public static BsonDocument Candidates(IReadOnlyList<IReadOnlyList<string>> phrases) => Op.All(phrases.SelectMany(
        phrase => phrase.Select((word, i) => new BsonDocument(
            "words", i < phrase.Count - 1 ? word : Op.AnyWithin(word, word + Last)))));

    /// <summary>True when every phrase is in a text's words, as <see cref="Search.SearchWords.Index"/> has them.</summary>
    public static bool Fits(string indexed, IReadOnlyList<IReadOnlyList<string>> phrases)
    {
        var words = indexed.Split(' ');
        return phrases.All(phrase => Enumerable.Range(0, Math.Max(0, words.Length - phrase.Count + 1)).Any(at => StandsAt(words, at, phrase)));
    }

    private static bool StandsAt(string[] words, int at, IReadOnlyList<string> phrase)
    {
        for (var i = 0; i < phrase.Count - 1; i++)
        {
            if (words[at + i] != phrase[i])
            {
                return false;
            }
        }

        return words[at + phrase.Count - 1].StartsWith(phrase[^1], StringComparison.Ordinal);
    }
}
