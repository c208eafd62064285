namespace Scrm.Core.Answers;

/// <summary>Numbers of terms. An index in use is never changed: the next edition begins with a copy.</summary>
internal sealed class TermNumbers
{
    private readonly Dictionary<string, int> _numbers;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _spans;

    public TermNumbers(TermNumbers? previous = null)
    {
        _numbers = previous is null ? [] : new Dictionary<string, int>(previous._numbers);
        _spans = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public int Count => _numbers.Count;

    public bool TryFind(ReadOnlySpan<char> term, out int number) => _spans.TryGetValue(term, out number);

    /// <summary>Numbers of a wording's terms, each once; new terms get new numbers.</summary>
    public int[] Of(string wording, Phrasing phrasing)
    {
        var text = phrasing.Normalise(wording);
        var distinct = new HashSet<int>();
        foreach (var term in phrasing.Terms(text))
        {
            var span = text.AsSpan(term.Start, term.Length);
            if (!_spans.TryGetValue(span, out var number))
            {
                _spans[span] = number = _numbers.Count;
            }

            distinct.Add(number);
        }

        return [.. distinct];
    }
}
