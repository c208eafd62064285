namespace Scrm.Core.Words;

/// <summary>
/// What changed from one text to another, by words: spelled words are one piece, Chinese characters one each, and single pieces left
/// standing between two changes are taken into them, so that a change reads as words and not as scattered characters.
/// </summary>
public static class TextDiff
{
    /// <summary>The parts in reading order, removed before added; all parts but the added make the old text, all but the removed the new.</summary>
    public static IReadOnlyList<TextPart> Between(string old, string changed)
    {
        var (left, right) = (Pieces(old), Pieces(changed));
        var (start, end) = (0, 0);
        while (start < Math.Min(left.Count, right.Count) && left[start] == right[start])
        {
            start++;
        }

        while (end < Math.Min(left.Count, right.Count) - start && left[^(end + 1)] == right[^(end + 1)])
        {
            end++;
        }

        var steps = new TextDiffSteps();
        steps.Keep(left.Take(start));
        LongestShared.Walk([.. left.Skip(start).SkipLast(end)], [.. right.Skip(start).SkipLast(end)], steps);
        steps.Keep(left.TakeLast(end));
        return steps.Parts();
    }

    private static List<string> Pieces(string text)
    {
        var pieces = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            var length = Length(text, i);
            pieces.Add(text.Substring(i, length));
            i += length;
        }

        return pieces;
    }

    private static int Length(string text, int at)
    {
        if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length)
        {
            return 2;
        }

        var length = 0;
        while (at + length < text.Length && Letters.IsSpelled(text[at + length]))
        {
            length++;
        }

        return Math.Max(length, 1);
    }
}
