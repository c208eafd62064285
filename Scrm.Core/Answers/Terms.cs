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
                var length = Letters.SpelledLength(text.AsSpan(i));
                terms.Add(new Term(i, EnglishStem.Of(text.AsSpan(i, length)).Length));
                i += length - 1;
            }
        }

        return terms;
    }
}
