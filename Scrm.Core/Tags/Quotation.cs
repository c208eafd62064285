namespace Scrm.Core.Tags;

/// <summary>Cuts evidence out of a text.</summary>
internal static class Quotation
{
    /// <summary>Longest quote, in characters.</summary>
    public const int Longest = 200;

    /// <summary>The part with as much around it as fits, dots where something was left out.</summary>
    public static string Around(string text, int start, int length)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        var room = Longest - 2;
        var from = Math.Clamp(start - Math.Max(0, (room - length) / 2), 0, text.Length - room);
        var to = from + room;
        from += from > 0 && char.IsLowSurrogate(text[from]) ? 1 : 0;
        to -= to < text.Length && char.IsLowSurrogate(text[to]) ? 1 : 0;
        return (from > 0 ? "…" : "") + text[from..to] + (to < text.Length ? "…" : "");
    }

    /// <summary>The beginning, where the whole is evidence.</summary>
    public static string Of(string text) => Around(text, 0, 0);
}
