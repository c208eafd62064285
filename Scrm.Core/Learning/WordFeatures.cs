using Scrm.Core.Words;

namespace Scrm.Core.Learning;

/// <summary>Words as features: stems of spelled words, single ideographs, question marks.</summary>
internal static class WordFeatures
{
    private const ulong Word = 1;
    private const ulong Edge = 3;

    /// <summary>Runs of one and two words; the beginning and the end of the text count as words.</summary>
    public static void Runs(string text, List<ulong> features)
    {
        var words = Of(text);
        var before = FeatureHash.Of("<", Edge);
        foreach (var word in words)
        {
            features.Add(word);
            features.Add(FeatureHash.Join(before, word));
            before = word;
        }

        features.Add(FeatureHash.Join(before, FeatureHash.Of(">", Edge)));
    }

    /// <summary>Any two words of one text, whatever stands between them and whichever comes first.</summary>
    public static void Together(string text, List<ulong> features)
    {
        const int Farthest = 20;
        var words = Of(text);
        for (var i = 0; i < words.Count; i++)
        {
            for (var j = i + 1; j < words.Count && j <= i + Farthest; j++)
            {
                features.Add(~FeatureHash.Join(Math.Min(words[i], words[j]), Math.Max(words[i], words[j])));
            }
        }
    }

    private static List<ulong> Of(string text)
    {
        var folded = Letters.Fold(text).Replace("'", "", StringComparison.Ordinal);
        var words = new List<ulong>();
        for (var i = 0; i < folded.Length; i++)
        {
            if (Letters.IsIdeograph(folded[i]) || folded[i] == '?')
            {
                words.Add(FeatureHash.Of(folded.AsSpan(i, 1), Word));
            }
            else if (Letters.IsSpelled(folded[i]))
            {
                var length = Letters.SpelledLength(folded.AsSpan(i));
                words.Add(FeatureHash.Of(EnglishStem.Of(folded.AsSpan(i, length)), Word));
                i += length - 1;
            }
        }

        return words;
    }
}
