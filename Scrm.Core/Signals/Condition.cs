using System.Globalization;
using Scrm.Core.Words;

namespace Scrm.Core.Signals;

/// <summary>One comparison of a pattern, such as <c>amount &gt;= 500</c>.</summary>
/// <param name="Name">What is compared, trimmed; never empty.</param>
/// <param name="Comparison">How.</param>
/// <param name="Value">With what, trimmed and without quotes; empty only where nothing is compared.</param>
public sealed record Condition(string Name, Comparison Comparison, string Value)
{
    /// <summary>The value as a number, or null.</summary>
    public decimal? Number => NumberIn(Value);

    /// <summary>True when a text meets the comparison; a text that is no number is neither at least nor at most anything.</summary>
    public bool Meets(string? text) => text is not null && Comparison switch
    {
        Comparison.Present => text.Length > 0,
        Comparison.Equal => IsLike(text, Value),
        Comparison.Unequal => !IsLike(text, Value),
        Comparison.Contains => WordEdges.Has(Letters.Fold(text), Letters.Fold(Value)),
        Comparison.AtLeast => NumberIn(text) >= Number,
        Comparison.AtMost => NumberIn(text) <= Number,
        _ => false,
    };

    /// <summary>The same for a number.</summary>
    public bool Meets(decimal number) => Comparison switch
    {
        Comparison.Equal => number == Number,
        Comparison.Unequal => number != Number,
        Comparison.AtLeast => number >= Number,
        Comparison.AtMost => number <= Number,
        _ => false,
    };

    /// <summary>True when a text is the pattern, width and case aside, or begins with it where it ends in a star.</summary>
    public static bool IsLike(string text, string pattern)
    {
        var (folded, wanted) = (Letters.Fold(text.Trim()), Letters.Fold(pattern));
        return wanted.EndsWith('*') ? folded.StartsWith(wanted[..^1], StringComparison.Ordinal) : folded == wanted;
    }

    private static decimal? NumberIn(string text) =>
        decimal.TryParse(text.Trim(), NumberStyles.Number & ~NumberStyles.AllowTrailingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
