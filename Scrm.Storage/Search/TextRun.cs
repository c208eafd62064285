using System.Text;

namespace Scrm.Storage.Search;

/// <summary>Neighbouring characters of one kind: written without spaces (Chinese, Japanese, Korean), or not.</summary>
internal sealed record TextRun(bool IsDense, string[] Characters)
{
    /// <summary>A text's runs; everything but letters and digits divides.</summary>
    public static List<TextRun> Split(string text)
    {
        List<TextRun> runs = [];
        List<string> open = [];
        var dense = false;
        foreach (var rune in text.EnumerateRunes())
        {
            var folded = Fold(rune);
            var counts = Rune.IsLetterOrDigit(folded);
            if (open.Count > 0 && (!counts || IsDenseScript(folded) != dense))
            {
                runs.Add(new TextRun(dense, [.. open]));
                open.Clear();
            }

            if (counts)
            {
                dense = IsDenseScript(folded);
                open.Add(folded.ToString());
            }
        }

        if (open.Count > 0)
        {
            runs.Add(new TextRun(dense, [.. open]));
        }

        return runs;
    }

    /// <summary>
    /// Its words. The last run of a query leaves out its last character alone (unless it is all there is): the text that is
    /// looked for may go on where the query ends.
    /// </summary>
    public IEnumerable<string> Words(bool isLast)
    {
        if (!IsDense)
        {
            return [string.Concat(Characters)];
        }

        var pairs = Characters.Zip(Characters.Skip(1), string.Concat);
        return isLast && Characters.Length > 1 ? pairs : pairs.Append(Characters[^1]);
    }

    // Full-width forms are what Chinese keyboards type; normalization does nothing under invariant globalization.
    private static Rune Fold(Rune rune) =>
        Rune.ToLowerInvariant(rune.Value is >= 0xFF01 and <= 0xFF5E ? new Rune(rune.Value - 0xFEE0) : rune);

    private static bool IsDenseScript(Rune rune) => rune.Value is
        (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xAC00 and <= 0xD7A3)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF) or 0x3005 or 0x3007;
}
