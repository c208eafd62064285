namespace Scrm.Core.Words;

/// <summary>Simplified letters of traditional ones, one for one.</summary>
internal static class Simplified
{
    private static readonly char[] Letters = Read();

    /// <summary>The simplified letter, or the letter itself.</summary>
    public static char Of(char letter) => Letters[letter];

    private static char[] Read()
    {
        var lines = LetterTable.Lines("simplified.txt");
        var letters = new char[char.MaxValue + 1];
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = (char)i;
        }

        for (var i = 0; i < lines[0].Length; i++)
        {
            letters[lines[0][i]] = lines[1][i];
        }

        return letters;
    }
}
