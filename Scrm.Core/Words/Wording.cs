using System.Text;

namespace Scrm.Core.Words;

/// <summary>Texts brought to one form, so that equal questions compare equal.</summary>
public static class Wording
{
    /// <summary>
    /// Folds width and case; punctuation becomes one space; spaces stay only between two spelled letters,
    /// because people type them at random around Chinese ones (转 人工, 打 5 折).
    /// </summary>
    public static string Normalise(string text)
    {
        var normal = new StringBuilder(text.Length);
        var (space, stop) = (false, false);
        foreach (var raw in text)
        {
            var letter = Letters.Fold(raw);
            if (letter == '\'')
            {
                continue;
            }

            if (!char.IsLetterOrDigit(letter))
            {
                (space, stop) = (true, stop || !char.IsWhiteSpace(letter));
                continue;
            }

            if (space && normal.Length > 0 && (stop || (Letters.IsSpelled(letter) && Letters.IsSpelled(normal[^1]))))
            {
                normal.Append(' ');
            }

            normal.Append(letter);
            (space, stop) = (false, false);
        }

        return normal.ToString();
    }

    /// <summary>Letters and digits only: for comparing whole messages with key words.</summary>
    public static string Compact(string text) => Normalise(text).Replace(" ", "", StringComparison.Ordinal);
}
