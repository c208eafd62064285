namespace Scrm.Core.Words;

/// <summary>Tells words from parts of words: "tent" is not in "attention", 5折 is not in 15折.</summary>
public static class WordEdges
{
    /// <summary>True when the folded text has the word somewhere as a word of its own.</summary>
    public static bool Has(string folded, string word)
    {
        if (word.Length == 0)
        {
            return false;
        }

        for (var at = 0; (at = folded.IndexOf(word, at, StringComparison.Ordinal)) >= 0; at++)
        {
            if (Stands(folded, at, word.Length))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when nothing spelled goes on at either end of the part; an English plural may.</summary>
    public static bool Stands(ReadOnlySpan<char> folded, int start, int length)
    {
        var end = start + length;
        if (start > 0 && Joined(folded[start - 1], folded[start]))
        {
            return false;
        }

        return end == folded.Length
            || !Joined(folded[end - 1], folded[end])
            || (folded[end] == 's' && (end + 1 == folded.Length || !Joined('s', folded[end + 1])));
    }

    private static bool Joined(char left, char right) =>
        (char.IsAsciiDigit(left) && char.IsAsciiDigit(right))
        || (Spells(left) && Spells(right));

    private static bool Spells(char letter) => Letters.IsSpelled(letter) && !char.IsDigit(letter);
}
