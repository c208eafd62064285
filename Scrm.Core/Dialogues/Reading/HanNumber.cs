using System.Globalization;
using System.Text;

namespace Scrm.Core.Dialogues.Reading;

/// <summary>Writes small Chinese numerals (一 to 九千九百九十九, 两) with digits.</summary>
internal static class HanNumber
{
    private const string Digits = "零一二三四五六七八九";
    private const string Letters = "零〇一二两三四五六七八九十百千";

    public static string ToDigits(string text)
    {
        var written = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var end = i;
            while (end < text.Length && Letters.Contains(text[end], StringComparison.Ordinal))
            {
                end++;
            }

            if (end == i)
            {
                written.Append(text[i]);
                continue;
            }

            written.Append(Value(text[i..end]));
            i = end - 1;
        }

        return written.ToString();
    }

    private static string Value(string numeral)
    {
        var plain = numeral.Replace('两', '二').Replace('〇', '零');
        if (!plain.AsSpan().ContainsAny("十百千"))
        {
            // 二零二六: digit by digit.
            return string.Concat(plain.Select(c => Digits.IndexOf(c, StringComparison.Ordinal).ToString(CultureInfo.InvariantCulture)));
        }

        var (sum, digit) = (0, 0);
        foreach (var letter in plain)
        {
            var unit = letter switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
            if (unit == 0)
            {
                digit = Digits.IndexOf(letter, StringComparison.Ordinal);
                continue;
            }

            sum += (digit == 0 ? 1 : digit) * unit;
            digit = 0;
        }

        return (sum + digit).ToString(CultureInfo.InvariantCulture);
    }
}
