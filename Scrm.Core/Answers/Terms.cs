using Scrm.Core.Words;

namespace Scrm.Core.Answers;

/// <summary>
/// Cuts a normalised text into terms: single characters and pairs of them where words have no spaces between them,
/// words without their endings where they have (pairs of words and parts of words found less on banking questions).
/// </summary>
internal static class Terms
{
    public static List<Term> Of(string text)
    {
        var terms = new List<Term>(text.Length * 2);
        for (var i = 0; i < text.Length; i++)
        {
            if (Letters.IsIdeograph(text[i]))
            {
                terms.Add(new Term(i, 1));
                if (i > 0 && Letters.IsIdeograph(text[i - 1]))
                {
                    terms.Add(new Term(i - 1, 2));
                }
            }
            else if (Letters.IsSpelled(text[i]))
            {
                var start = i;
                while (i + 1 < text.Length && Letters.IsSpelled(text[i + 1]))
                {
                    i++;
                }

                terms.Add(new Term(start, StemLength(text.AsSpan(start, i + 1 - start))));
            }
        }

        return terms;
    }

    /// <summary>Length of an English word without its commonest endings; the stem is always the word's beginning.</summary>
    private static int StemLength(ReadOnlySpan<char> word)
    {
        var stem = word switch
        {
            [.. var rest, 'i', 'n', 'g'] when rest.Length >= 3 => rest,
            [.. var rest, 'e', 'd'] when rest.Length >= 3 => rest,
            [.. var rest, 'i', 'e', 's'] when rest.Length >= 3 => rest,
            [.. var rest, 'e', 's'] when rest.Length >= 3 => rest,
            [.. _, 's', 's'] => word,
            [.. var rest, 's'] when rest.Length >= 3 => rest,
            [.. var rest, 'e' or 'y'] when rest.Length >= 3 => rest,
            _ => word,
        };
        return stem.Length;
    }
}
