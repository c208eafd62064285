namespace Scrm.Core.Answers;

/// <summary>A question's terms, and what earlier messages may add to them.</summary>
internal sealed class QueryTerms
{
    // A follow-up (那里的门票呢) names its subject one message earlier; two messages back it is mostly another one.
    private static readonly float[] PastShares = [0.8f, 0.25f, 0.1f];

    private readonly Dictionary<int, float> _past = [];
    private readonly HashSet<int> _own = [];

    private QueryTerms()
    {
    }

    /// <summary>Known terms of the question itself, by number.</summary>
    public IReadOnlyCollection<int> Own => _own;

    /// <summary>Known terms only earlier messages have, with the share of their weight that counts.</summary>
    public IReadOnlyDictionary<int, float> Past => _past;

    /// <summary>Weight of all the question's terms, unknown ones too: what a perfect article would score.</summary>
    public float Self { get; private set; }

    public static QueryTerms Of(string text, IReadOnlyList<string> history, WordingIndex index)
    {
        var terms = new QueryTerms();
        terms.AddOwn(index.Phrasing.Normalise(text), index);
        for (var back = 0; back < PastShares.Length && back < history.Count; back++)
        {
            terms.AddPast(index.Phrasing.Normalise(history[history.Count - 1 - back]), PastShares[back], index);
        }

        return terms;
    }

    private void AddOwn(string text, WordingIndex index)
    {
        var unknown = new HashSet<string>();
        var unknownSpans = unknown.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var term in index.Phrasing.Terms(text))
        {
            var span = text.AsSpan(term.Start, term.Length);
            if (!index.TryNumber(span, out var number))
            {
                Self += unknownSpans.Add(span) ? index.UnknownWeight : 0;
            }
            else if (_own.Add(number))
            {
                Self += index.WeightOf(number);
            }
        }
    }

    private void AddPast(string text, float share, WordingIndex index)
    {
        foreach (var term in index.Phrasing.Terms(text))
        {
            if (index.TryNumber(text.AsSpan(term.Start, term.Length), out var number) && !_own.Contains(number))
            {
                _past.TryAdd(number, share);
            }
        }
    }
}
