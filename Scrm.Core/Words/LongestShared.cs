namespace Scrm.Core.Words;

/// <summary>The longest common subsequence in space that grows with one text only (D. S. Hirschberg, 1975).</summary>
internal static class LongestShared
{
    /// <summary>Tells <paramref name="steps"/> what is kept, removed and added, in order.</summary>
    public static void Walk(ReadOnlySpan<string> old, ReadOnlySpan<string> changed, TextDiffSteps steps)
    {
        if (old.Length == 0 || changed.Length == 0)
        {
            steps.Change(old, changed);
        }
        else if (old.Length == 1)
        {
            One(old[0], changed, steps);
        }
        else
        {
            var middle = old.Length / 2;
            var split = Split(old, changed, middle);
            Walk(old[..middle], changed[..split], steps);
            Walk(old[middle..], changed[split..], steps);
        }
    }

    private static void One(string piece, ReadOnlySpan<string> changed, TextDiffSteps steps)
    {
        var at = changed.IndexOf(piece);
        if (at < 0)
        {
            steps.Change([piece], changed);
            return;
        }

        steps.Change([], changed[..at]);
        steps.Keep([piece]);
        steps.Change([], changed[(at + 1)..]);
    }

    private static int Split(ReadOnlySpan<string> old, ReadOnlySpan<string> changed, int middle)
    {
        var before = Lengths(old[..middle], changed, false);
        var after = Lengths(old[middle..], changed, true);
        var best = 0;
        for (var i = 1; i <= changed.Length; i++)
        {
            best = before[i] + after[changed.Length - i] > before[best] + after[changed.Length - best] ? i : best;
        }

        return best;
    }

    // Lengths of the longest common subsequences of the whole left text with each beginning (or end) of the right one.
    private static int[] Lengths(ReadOnlySpan<string> left, ReadOnlySpan<string> right, bool fromEnd)
    {
        var (last, next) = (new int[right.Length + 1], new int[right.Length + 1]);
        for (var i = 0; i < left.Length; i++)
        {
            var piece = left[fromEnd ? left.Length - 1 - i : i];
            for (var j = 0; j < right.Length; j++)
            {
                next[j + 1] = piece == right[fromEnd ? right.Length - 1 - j : j] ? last[j] + 1 : Math.Max(next[j], last[j + 1]);
            }

            (last, next) = (next, last);
        }

        return last;
    }
}
