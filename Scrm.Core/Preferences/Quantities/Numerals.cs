using System.Globalization;

namespace Scrm.Core.Preferences.Quantities;

/// <summary>Numbers in digits and in Chinese.</summary>
internal static class Numerals
{
    private const string Digits = "零一二三四五六七八九";
    private const int LongestDigits = 6;

    /// <summary>The number that the text begins with and its letters; no letters when there is none.</summary>
    public static (decimal Number, int Length) At(ReadOnlySpan<char> text) =>
        text.Length > 0 && char.IsAsciiDigit(text[0]) ? InDigits(text) : InChinese(text);

    private static (decimal Number, int Length) InDigits(ReadOnlySpan<char> text)
    {
        var length = 1;
        while (length < text.Length && (char.IsAsciiDigit(text[length]) || IsPoint(text, length)))
        {
            length++;
        }

        return length <= LongestDigits && decimal.TryParse(text[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? WithTail(number, text, length)
            : (0, 0);
    }

    private static (decimal Number, int Length) WithTail(decimal number, ReadOnlySpan<char> text, int length) =>
        (length < text.Length ? text[length] : ' ') switch
        {
            '千' when !text[length..].StartsWith("千米") => (number * 1000, length + 1),
            '百' => (number * 100, length + 1),
            _ => (number, length),
        };

    private static bool IsPoint(ReadOnlySpan<char> text, int at) =>
        text[at] == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    private static (decimal Number, int Length) InChinese(ReadOnlySpan<char> text)
    {
        var (sum, last, length) = (0m, 0m, 0);
        for (; length < text.Length; length++)
        {
            var letter = text[length] == '两' ? '二' : text[length];
            if (Digits.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var digit)
            {
                last = digit;
            }
            else if (letter is '十' or '百' or '千')
            {
                sum += (last == 0 ? 1 : last) * (letter == '十' ? 10 : letter == '百' ? 100 : 1000);
                last = 0;
            }
            else
            {
                break;
            }
        }

        return length == 0 && text.Length > 0 && text[0] == '半' ? (0.5m, 1) : (sum + last, length);
    }
}
