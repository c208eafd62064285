using Scrm.Core.Words;

namespace Scrm.Core.Learning;

/// <summary>Runs of letters as features.</summary>
internal static class LetterFeatures
{
    private const ulong InWord = 7;
    private const ulong Anywhere = 11;

    /// <summary>Runs of two to five letters inside each word, its edges counted as letters: forgives endings and misspellings.</summary>
    public static void InWords(string text, List<ulong> features)
    {
        var folded = Letters.Fold(text).Replace("'", "", StringComparison.Ordinal);
        for (var i = 0; i < folded.Length; i++)
        {
            if (char.IsLetterOrDigit(folded[i]))
            {
                var length = WordLength(folded.AsSpan(i));
                Runs($" {folded.AsSpan(i, length)} ", 2, 5, InWord, features);
                i += length - 1;
            }
        }
    }

    /// <summary>Runs of one to four characters of the whole text, punctuation, beginning and end too: for scripts without spaces.</summary>
    public static void Everywhere(string text, List<ulong> features) => Runs($"\u0002{Letters.Fold(text)}\u0003", 1, 4, Anywhere, features);

    private static void Runs(string letters, int shortest, int longest, ulong kind, List<ulong> features)
    {
        for (var length = shortest; length <= longest; length++)
        {
            for (var i = 0; i + length <= letters.Length; i++)
            {
                features.Add(FeatureHash.Of(letters.AsSpan(i, length), kind));
            }
        }
    }

    private static int WordLength(ReadOnlySpan<char> text)
    {
        var length = 1;
        while (length < text.Length && char.IsLetterOrDigit(text[length]))
        {
            length++;
        }

        return length;
    }
}
