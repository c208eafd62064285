using Scrm.Core.Foundation;

namespace Scrm.Core.Signals;

/// <summary>Reads the conditions of a pattern: <c>name = value &amp; name &gt;= value</c>. A value with <c>&amp;</c> in it stands in double quotes.</summary>
public static class ConditionReader
{
    private static readonly (string Sign, Comparison Comparison)[] Signs =
        [(">=", Comparison.AtLeast), ("<=", Comparison.AtMost), ("!=", Comparison.Unequal), ("=", Comparison.Equal), ("~", Comparison.Contains)];

    /// <summary>The conditions, all of which must hold; Invalid with what is wrong.</summary>
    public static Result<IReadOnlyList<Condition>> Read(string pattern)
    {
        var conditions = new List<Condition>();
        foreach (var part in Parts(pattern))
        {
            if (One(part) is not { } condition)
            {
                return Wrong(part.Trim().Length == 0 ? "a condition is empty" : $"'{part.Trim()}' has no name, no value, or a quote that is not closed");
            }

            if (condition.Comparison is Comparison.AtLeast or Comparison.AtMost && condition.Value.Length == 0)
            {
                return Wrong($"'{part.Trim()}' compares with nothing");
            }

            conditions.Add(condition);
        }

        return Result.Ok<IReadOnlyList<Condition>>(conditions);
    }

    /// <summary>A refusal with what is wrong with a pattern.</summary>
    public static Fault Wrong(string what) => new(FaultCode.Invalid, what, "pattern");

    private static Condition? One(string part)
    {
        var at = part.AsSpan().IndexOfAny("=~<>!");
        if (at < 0)
        {
            return Unquoted(part.Trim()) is { Length: > 0 } name ? new Condition(name, Comparison.Present, "") : null;
        }

        foreach (var (sign, comparison) in Signs)
        {
            if (part.AsSpan(at).StartsWith(sign))
            {
                var (name, value) = (part[..at].Trim(), Unquoted(part[(at + sign.Length)..].Trim()));
                return name.Length == 0 || value is not { Length: > 0 } ? null : new Condition(name, comparison, value);
            }
        }

        return null;
    }

    private static string? Unquoted(string text) => text switch
    {
        ['"', .. var inner, '"'] when !inner.Contains('"') => inner,
        _ when text.Contains('"') => null,
        _ => text,
    };

    private static List<string> Parts(string pattern)
    {
        var parts = new List<string>();
        var (from, quoted) = (0, false);
        for (var i = 0; i < pattern.Length; i++)
        {
            quoted ^= pattern[i] == '"';
            if (pattern[i] == '&' && !quoted)
            {
                parts.Add(pattern[from..i]);
                from = i + 1;
            }
        }

        parts.Add(pattern[from..]);
        return parts;
    }
}
