namespace Scrm.Core.Words;

/// <summary>Single characters, as search and matching see them.</summary>
public static class Letters
{
    /// <summary>Full width becomes half width, upper case lower case, traditional simplified; one character stays one, so positions hold.</summary>
    public static char Fold(char letter) => letter switch
    {
        >= '\uFF01' and <= '\uFF5E' => char.ToLowerInvariant((char)(letter - 0xFEE0)),
        '\u3000' => ' ',
        '\u2019' => '\'',
        >= '\u3400' and <= '\u9FFF' => Simplified.Of(letter),
        _ => char.ToLowerInvariant(letter),
    };

    /// <summary>Folds every character of a text; the length stays.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, static (folded, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            folded[i] = Fold(source[i]);
        }
    });

    /// <summary>A letter of a script written without spaces between words: Chinese, Japanese, and Korean syllables.</summary>
    public static bool IsIdeograph(char folded) => folded >= '\u2E80' && char.IsLetter(folded);

    /// <summary>A letter or digit of a script that puts spaces between words.</summary>
    public static bool IsSpelled(char folded) => folded < '\u2E80' && char.IsLetterOrDigit(folded);

    /// <summary>How many of the first characters are spelled ones.</summary>
    public static int SpelledLength(ReadOnlySpan<char> folded)
    {
        var length = 0;
        while (length < folded.Length && IsSpelled(folded[length]))
        {
            length++;
        }

        return length;
    }
}
