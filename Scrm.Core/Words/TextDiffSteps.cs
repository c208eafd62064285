namespace Scrm.Core.Words;

/// <summary>Collects the steps of a comparison and joins them to parts people can read.</summary>
internal sealed class TextDiffSteps
{
    private readonly List<(List<string> Kept, List<string> Removed, List<string> Added)> _runs = [([], [], [])];

    public void Keep(IEnumerable<string> pieces)
    {
        foreach (var piece in pieces)
        {
            if (_runs[^1] is { Removed.Count: 0, Added.Count: 0 })
            {
                _runs[^1].Kept.Add(piece);
            }
            else
            {
                _runs.Add(([piece], [], []));
            }
        }
    }

    public void Change(ReadOnlySpan<string> removed, ReadOnlySpan<string> added)
    {
        _runs[^1].Removed.AddRange(removed);
        _runs[^1].Added.AddRange(added);
    }

    public IReadOnlyList<TextPart> Parts()
    {
        var parts = new List<TextPart>();
        foreach (var (kept, removed, added) in Joined())
        {
            Add(parts, TextPartKind.Same, kept);
            Add(parts, TextPartKind.Removed, removed);
            Add(parts, TextPartKind.Added, added);
        }

        return parts;
    }

    // What was kept stands before what changed. A lone ideograph kept between two changes goes into them.
    private List<(List<string> Kept, List<string> Removed, List<string> Added)> Joined()
    {
        var joined = new List<(List<string> Kept, List<string> Removed, List<string> Added)> { _runs[0] };
        foreach (var run in _runs.Skip(1))
        {
            if (run is { Kept: [{ Length: 1 } lone], Removed.Count: > 0, Added.Count: > 0 }
                && Letters.IsIdeograph(lone[0])
                && joined[^1] is { Removed.Count: > 0, Added.Count: > 0 })
            {
                joined[^1].Removed.AddRange([lone, .. run.Removed]);
                joined[^1].Added.AddRange([lone, .. run.Added]);
            }
            else
            {
                joined.Add(run);
            }
        }

        return joined;
    }

    private static void Add(List<TextPart> parts, TextPartKind kind, List<string> pieces)
    {
        if (pieces.Count > 0)
        {
            parts.Add(new TextPart(kind, string.Concat(pieces)));
        }
    }
}
