namespace Scrm.Core.Answers;

/// <summary>Numbers of terms. An index in use is never changed: editions share what most of them have, and each has the few that are new to it.</summary>
internal sealed class TermNumbers
{
    // From this part of the shared ones on, those of one's own are written together with them.
    private const int Part = 8;

    private readonly Dictionary<string, int> _shared;
    private readonly Dictionary<string, int> _own;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _sharedSpans;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _ownSpans;

    public TermNumbers(TermNumbers? previous = null)
    {
        (_shared, _own) = Begin(previous);
        (_sharedSpans, _ownSpans) = (_shared.GetAlternateLookup<ReadOnlySpan<char>>(), _own.GetAlternateLookup<ReadOnlySpan<char>>());
    }

    public int Count => _shared.Count + _own.Count;

    public bool TryFind(ReadOnlySpan<char> term, out int number) =>
        _sharedSpans.TryGetValue(term, out number) || _ownSpans.TryGetValue(term, out number);

    /// <summary>Numbers of a wording's terms, each once; new terms get new numbers.</summary>
    public int[] Of(string wording, Phrasing phrasing)
    {
        var text = phrasing.Normalise(wording);
        var distinct = new HashSet<int>();
        foreach (var term in phrasing.Terms(text))
        {
            var span = text.AsSpan(term.Start, term.Length);
            if (!TryFind(span, out var number))
            {
                number = Count;
                _ownSpans[span] = number;
            }

            distinct.Add(number);
        }

        return [.. distinct];
    }

    private static (Dictionary<string, int> Shared, Dictionary<string, int> Own) Begin(TermNumbers? previous)
    {
        if (previous is null)
        {
            return ([], []);
        }

        if (previous._shared.Count == 0)
        {
            return (previous._own, []);
        }

        return previous._own.Count * Part < previous._shared.Count
            ? (previous._shared, new(previous._own))
            : (new(previous._shared.Concat(previous._own)), []);
    }
}
