namespace Scrm.Core.Rules;

/// <summary>The script a message is written in, by the share of its letters. Pure.</summary>
public static class ScriptReader
{
    // One ideograph says as much as several spelled letters: 我要 iPhone is Chinese.
    private const int IdeographWeight = 4;

    /// <summary>The scripts.</summary>
    public static IReadOnlyList<string> Scripts { get; } = ["han", "latin", "kana", "hangul"];

    /// <summary>One of <see cref="Scripts"/>, or null for a message without letters of them.</summary>
    public static string? Of(string text)
    {
        var (han, latin, kana, hangul) = (0, 0, 0, 0);
        foreach (var letter in text)
        {
            switch (letter)
            {
                case >= '\u3040' and <= '\u30FF' or >= '\uFF66' and <= '\uFF9D': kana++; break;
                case >= '\uAC00' and <= '\uD7A3' or >= '\u1100' and <= '\u11FF' or >= '\u3130' and <= '\u318F': hangul++; break;
                case >= '\u3400' and <= '\u9FFF': han++; break;
                case < '\u0250' or >= '\uFF21' and <= '\uFF5A' when char.IsLetter(letter): latin++; break;
            }
        }

        // Japanese is written with Chinese characters too: the kana tell.
        var spoken = han + kana + hangul;
        return spoken == 0 && latin == 0 ? null
            : latin > spoken * IdeographWeight ? "latin"
            : kana * 5 >= spoken ? "kana"
            : hangul * 2 >= spoken ? "hangul"
            : "han";
    }
}
