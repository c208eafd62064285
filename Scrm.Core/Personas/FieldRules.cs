using System.Globalization;

namespace Scrm.Core.Personas;

/// <summary>Reads facts that people and other systems wrote.</summary>
public static class FieldRules
{
    private static readonly (string Unit, double Times)[] Units = [("亿", 1e8), ("万", 1e4), ("千", 1e3), ("w", 1e4), ("k", 1e3), ("m", 1e6)];

    /// <summary>The first of the names that is there and not empty.</summary>
    public static FieldFound? Find(IReadOnlyDictionary<string, string> attributes, IReadOnlyList<string> names) => names
        .SelectMany(name => attributes
            .Where(a => string.Equals(a.Key, name, StringComparison.OrdinalIgnoreCase) && !string.IsNullOrWhiteSpace(a.Value))
            .OrderBy(a => a.Key, StringComparer.Ordinal))
        .Select(a => new FieldFound(a.Key, a.Value.Trim()))
        .FirstOrDefault();

    /// <summary>A count as people write it: <c>32,000</c>, <c>3.2万</c>, <c>12k</c>, <c>3.2w+</c>; null when it is none.</summary>
    public static double? CountIn(string text)
    {
        var digits = text.Replace(",", "", StringComparison.Ordinal).Replace("，", "", StringComparison.Ordinal).Trim().TrimEnd('+', '粉', '人', '个').Trim();
        var times = 1.0;
        foreach (var (unit, one) in Units)
        {
            if (digits.EndsWith(unit, StringComparison.OrdinalIgnoreCase))
            {
                (digits, times) = (digits[..^unit.Length].TrimEnd(), one);
                break;
            }
        }

        return double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number * times
            : null;
    }
}
