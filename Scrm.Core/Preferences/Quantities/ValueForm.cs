using System.Globalization;
using System.Text;
using Scrm.Core.Preferences.Dialogues;

namespace Scrm.Core.Preferences.Quantities;

/// <summary>How values that are amounts are written: {0}-{1}元, {0}分以上.</summary>
/// <param name="Pattern">The value with places for its numbers.</param>
/// <param name="Measure">Unit of the lower number.</param>
/// <param name="HighMeasure">Unit of the upper number.</param>
/// <param name="Bound">What the number means.</param>
internal sealed record ValueForm(string Pattern, string Measure, string HighMeasure, QuantityBound Bound)
{
    /// <summary>The amount that a value is, and its form; null when it is not one, or has no digits.</summary>
    public static (Quantity Quantity, ValueForm Form)? Of(string value)
    {
        if (QuantityReader.Whole(PlainText.Of(value).Letters) is not { } quantity || !value.Any(char.IsAsciiDigit))
        {
            return null;
        }

        var pattern = new StringBuilder();
        var numbers = 0;
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsAsciiDigit(value[i]))
            {
                pattern.Append(CultureInfo.InvariantCulture, $"{{{numbers++}}}");
                while (i + 1 < value.Length && (char.IsAsciiDigit(value[i + 1]) || value[i + 1] == '.'))
                {
                    i++;
                }
            }
            else
            {
                pattern.Append(value[i]);
            }
        }

        return numbers == (quantity.High is null ? 1 : 2)
            ? (quantity, new ValueForm(pattern.ToString(), quantity.Measure, quantity.HighMeasure, quantity.Bound))
            : null;
    }

    /// <summary>An amount in this form.</summary>
    public string Write(Quantity quantity)
    {
        var (low, high) = quantity.Numbers;
        return Pattern.Replace("{0}", Digits(low), StringComparison.Ordinal).Replace("{1}", Digits(high ?? low), StringComparison.Ordinal);
    }

    private static string Digits(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
