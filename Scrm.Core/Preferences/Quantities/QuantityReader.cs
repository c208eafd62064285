namespace Scrm.Core.Preferences.Quantities;

/// <summary>Finds amounts in plain texts: numbers with units, ranges, bounds.</summary>
internal static class QuantityReader
{
    private static readonly string[] Joints = ["-", "至", "到", "、"];
    private static readonly string[] More = ["以上", "及以上", "或以上", "往上", "起"];
    private static readonly string[] Less = ["以下", "及以下", "以内", "之内", "内"];
    private static readonly string[] MoreBefore = ["大于", "超过", "高于", "不低于", "至少", "最少", ">"];
    private static readonly string[] LessBefore = ["小于", "低于", "不超过", "不高于", "最多", "不到", "<"];

    public static List<Quantity> Read(string text)
    {
        var found = new List<Quantity>();
        for (var i = 0; i < text.Length; i++)
        {
            if (Begins(text, i) && At(text, i) is { } quantity)
            {
                found.Add(quantity);
                i = quantity.Start + quantity.Length - 1;
            }
            else if (char.IsAsciiDigit(text[i]))
            {
                i = EndOfDigits(text, i) - 1;
            }
        }

        return found;
    }

    /// <summary>The amount that a whole text is; null when it is more or less than that.</summary>
    public static Quantity? Whole(string text) =>
        Read(text) is [var only] && only.Start == 0 && only.Length == text.Length ? only : null;

    private static bool Begins(string text, int at) =>
        at == 0 || !char.IsAsciiDigit(text[at]) || !(char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or ':' or '#');

    private static Quantity? At(string text, int start)
    {
        var (low, end) = Number(text, start);
        if (end == start || (end < text.Length && text[end] == ':'))
        {
            return null;
        }

        var inDigits = char.IsAsciiDigit(text[start]);
        (var unit, end) = Unit(text, end);
        var (high, highUnit, highEnd) = Upper(text, end, low, unit);
        if (high is not null)
        {
            (unit, end) = (unit.Length > 0 ? unit : highUnit, highEnd);
        }

        if (!inDigits && unit.Length == 0)
        {
            return null;
        }

        var bound = high is null ? QuantityBound.Exact : QuantityBound.Range;
        if (high is null && After(text, end, More) is > 0 and var more)
        {
            (bound, end) = (QuantityBound.AtLeast, end + more);
        }
        else if (high is null && After(text, end, Less) is > 0 and var less)
        {
            (bound, end) = (QuantityBound.AtMost, end + less);
        }
        else if (high is null && Before(text, start, MoreBefore) is > 0 and var moreBefore)
        {
            (bound, start) = (QuantityBound.AtLeast, start - moreBefore);
        }
        else if (high is null && Before(text, start, LessBefore) is > 0 and var lessBefore)
        {
            (bound, start) = (QuantityBound.AtMost, start - lessBefore);
        }

        return new Quantity(start, end - start, low, high, unit, highUnit, bound);
    }

    private static (decimal? High, string Unit, int End) Upper(string text, int at, decimal low, string lowUnit)
    {
        var joint = After(text, at, Joints);
        if (joint == 0 || (text[at] == '、' && (lowUnit.Length > 0 || low >= 10)))
        {
            return (null, "", at);
        }

        var (high, end) = Number(text, at + joint);
        if (end == at + joint || (end < text.Length && text[end] == ':'))
        {
            return (null, "", at);
        }

        (var unit, end) = Unit(text, end);
        return high >= low || unit != lowUnit ? (high, unit.Length > 0 ? unit : lowUnit, end) : (null, "", at);
    }

    private static (decimal Number, int End) Number(string text, int at)
    {
        var (number, length) = Numerals.At(text.AsSpan(at));
        return (number, at + length);
    }

    /// <summary>A unit typed twice (4分分以上) counts once.</summary>
    private static (string Unit, int End) Unit(string text, int at)
    {
        var (unit, length) = Units.At(text.AsSpan(at));
        var again = length > 0 && Units.At(text.AsSpan(at + length)) is var (other, more) && other == unit ? more : 0;
        return (unit, at + length + again);
    }

    private static int After(string text, int at, string[] words) =>
        words.FirstOrDefault(w => text.AsSpan(at).StartsWith(w, StringComparison.Ordinal))?.Length ?? 0;

    private static int Before(string text, int at, string[] words) =>
        words.FirstOrDefault(w => text.AsSpan(0, at).EndsWith(w, StringComparison.Ordinal))?.Length ?? 0;

    private static int EndOfDigits(string text, int at)
    {
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '.'))
        {
            at++;
        }

        return at;
    }
}
