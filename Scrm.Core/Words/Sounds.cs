using System.Text;

namespace Scrm.Core.Words;

/// <summary>
/// Brings letters of one sound to one letter: who types by pinyin picks the wrong one of them (退宽 for 退款), and who writes without an
/// input method types the sound itself (tuikuan). Sounds many people do not tell apart count as one: zh and z, n and l, in and ing.
/// </summary>
public static class Sounds
{
    private const int LongestSyllable = 6;

    private static readonly Dictionary<string, char> LetterOfSyllable = [];
    private static readonly Dictionary<char, char> LetterOfLetter = [];
    private static readonly Dictionary<char, string> LettersLike = [];

    static Sounds()
    {
        var letterOfSound = new Dictionary<string, char>();
        foreach (var line in LetterTable.Lines("syllables.txt"))
        {
            var (syllable, letters) = (line[..line.IndexOf(' ', StringComparison.Ordinal)], line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
            var sound = SoundOf(syllable);
            if (!letterOfSound.TryGetValue(sound, out var letter))
            {
                letterOfSound[sound] = letter = letters[0];
            }

            LetterOfSyllable[syllable] = letter;
            foreach (var one in letters)
            {
                LetterOfLetter[one] = letter;
                LettersLike[one] = letters;
            }
        }
    }

    /// <summary>A normalised text (<see cref="Wording.Normalise"/>) by its sounds; words that are no pinyin stay.</summary>
    public static string Fold(string normalised)
    {
        var folded = new StringBuilder(normalised.Length);
        for (var i = 0; i < normalised.Length; i++)
        {
            var length = Letters.SpelledLength(normalised.AsSpan(i));
            if (length == 0)
            {
                folded.Append(LetterOfLetter.GetValueOrDefault(normalised[i], normalised[i]));
                continue;
            }

            var word = normalised.Substring(i, length);
            folded.Append(Spell(word) ?? word);
            i += length - 1;
        }

        return folded.ToString();
    }

    /// <summary>All letters that are mostly read as this one is, itself among them; the letter alone when its sound is not known.</summary>
    public static string Alike(char letter) => LettersLike.GetValueOrDefault(letter) ?? letter.ToString();

    /// <summary>The letter all letters of the same sound are brought to; a letter without a known sound stays.</summary>
    public static char Of(char letter) => LetterOfLetter.GetValueOrDefault(letter, letter);

    /// <summary>The letters of a word that is pinyin throughout, with the fewest syllables; null: it is not.</summary>
    private static string? Spell(string word)
    {
        var spelled = new string?[word.Length + 1];
        spelled[0] = "";
        for (var end = 1; end <= word.Length; end++)
        {
            for (var length = Math.Min(LongestSyllable, end); length > 0; length--)
            {
                if (spelled[end - length] is { } before
                    && LetterOfSyllable.TryGetValue(word.Substring(end - length, length), out var letter)
                    && (spelled[end] is null || before.Length + 1 < spelled[end]!.Length))
                {
                    spelled[end] = before + letter;
                }
            }
        }

        return spelled[^1];
    }

    private static string SoundOf(string syllable)
    {
        var begun = syllable switch
        {
            ['z' or 'c' or 's', 'h', .. var rest] => syllable[0] + rest,
            ['l', .. var rest] => 'n' + rest,
            _ => syllable,
        };
        return begun.EndsWith("ing", StringComparison.Ordinal) || begun.EndsWith("eng", StringComparison.Ordinal) ? begun[..^1] : begun;
    }
}
