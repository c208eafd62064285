using Scrm.Core.Words;

namespace Scrm.Core.Tags;

/// <summary>
/// Finds any number of words in one pass over a text (Aho–Corasick), so that the cost of a message does not grow with the number of rules.
/// </summary>
internal sealed class WordAutomaton
{
    private readonly Dictionary<(int State, char Letter), int> _next = [];
    private readonly List<int> _fallback = [0];
    private readonly List<int> _shorter = [0];
    private readonly List<List<int>?> _owners = [null];
    private readonly List<int> _lengths = [0];

    /// <param name="words">Words as written, each with the number of its owner.</param>
    public WordAutomaton(IEnumerable<(string Word, int Owner)> words)
    {
        foreach (var (word, owner) in words)
        {
            Add(Letters.Fold(word.Trim()), owner);
        }

        Link();
    }

    /// <summary>Tells every find: owner, start and length; the text must be folded.</summary>
    public void Find(string folded, Action<int, int, int> found)
    {
        var state = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            state = Step(state, folded[i]);
            for (var at = _owners[state] is null ? _shorter[state] : state; at > 0; at = _shorter[at])
            {
                var start = i + 1 - _lengths[at];
                if (WordEdges.Stands(folded, start, _lengths[at]))
                {
                    foreach (var owner in _owners[at]!)
                    {
                        found(owner, start, _lengths[at]);
                    }
                }
            }
        }
    }

    private void Add(string word, int owner)
    {
        var state = 0;
        foreach (var letter in word)
        {
            if (!_next.TryGetValue((state, letter), out var next))
            {
                _next[(state, letter)] = next = _fallback.Count;
                _fallback.Add(0);
                _shorter.Add(0);
                _owners.Add(null);
                _lengths.Add(_lengths[state] + 1);
            }

            state = next;
        }

        if (state > 0)
        {
            (_owners[state] ??= []).Add(owner);
        }
    }

    /// <summary>Ties each state to the longest other beginning of a word that its text ends with, short ones first.</summary>
    private void Link()
    {
        foreach (var ((parent, letter), state) in _next.OrderBy(n => _lengths[n.Value]))
        {
            var fallback = parent == 0 ? 0 : Step(_fallback[parent], letter);
            _fallback[state] = fallback;
            _shorter[state] = _owners[fallback] is null ? _shorter[fallback] : fallback;
        }
    }

    private int Step(int state, char letter)
    {
        int next;
        while (!_next.TryGetValue((state, letter), out next) && state > 0)
        {
            state = _fallback[state];
        }

        return next;
    }
}
