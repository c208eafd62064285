using System.Globalization;
using Scrm.Core.Words;

namespace Scrm.Core.Segments.Facts;

/// <summary>A free fact of a person, ready to be compared.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">As written.</param>
/// <param name="Folded">Trimmed, half width, lower case.</param>
/// <param name="Number">The number it is, or null.</param>
/// <param name="Day">The day it is (days since 1970), or null.</param>
public sealed record AttributeFact(string Name, string Text, string Folded, double? Number, long? Day)
{
    private static readonly string[] Dates = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd HH:mm:ss"];

    /// <summary>Reads a fact.</summary>
    public static AttributeFact Of(string name, string text) => new(name, text, Fold(text), NumberOf(text), DayOf(text));

    /// <summary>A text as it is compared.</summary>
    public static string Fold(string text) => Letters.Fold(text.Trim());

    /// <summary>The number a text is, or null.</summary>
    public static double? NumberOf(string text) =>
        double.TryParse(Fold(text), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : null;

    /// <summary>The day a text is, or null.</summary>
    public static long? DayOf(string text) =>
        DateTimeOffset.TryParseExact(text.Trim(), Dates, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? ActivityDay.Of(time)
            : null;
}
