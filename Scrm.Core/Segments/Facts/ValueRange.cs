using System.Globalization;
using Scrm.Core.Words;

namespace Scrm.Core.Segments.Facts;

/// <summary>The numbers a tag's value stands for: <c>400-500元</c> is 400 to 500, <c>4.5分以上</c> is 4.5 and more.</summary>
/// <param name="Low">Lowest.</param>
/// <param name="High">Highest.</param>
public readonly record struct ValueRange(double Low, double High)
{
    /// <summary>No end.</summary>
    public const double Open = 1e300;

    private static readonly string[] Below = ["以下", "以内", "不到", "低于", "under", "below", "at most"];
    private static readonly string[] Above = ["以上", "起", "超过", "高于", "over", "above", "at least"];

    /// <summary>Reads a value; null when there is no number in it.</summary>
    public static ValueRange? Of(string? value)
    {
        var text = value is null ? "" : Letters.Fold(value);
        var numbers = Numbers(text);
        return numbers switch
        {
            [] => null,
            [var only] when Below.Any(text.Contains) => new(0, only),
            [var only] when Above.Any(text.Contains) => new(only, Open),
            [var only] => new(only, only),
            [var one, var other, ..] => new(Math.Min(one, other), Math.Max(one, other)),
        };
    }

    /// <summary>True when both have a number in common.</summary>
    public bool Meets(double from, double to) => Low <= to && High >= from;

    private static List<double> Numbers(string text)
    {
        var numbers = new List<double>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && (char.IsAsciiDigit(text[i]) || (i > start && text[i] == '.')))
            {
                i++;
            }

            if (i > start && double.TryParse(text.AsSpan(start, i - start).TrimEnd('.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            {
                numbers.Add(number);
            }

            i += i == start ? 1 : 0;
        }

        return numbers;
    }
}
