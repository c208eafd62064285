using Scrm.Core.Words;

namespace Scrm.Core.Tags;

/// <summary>
/// Finds any number of words in one pass over a text (Aho–Corasick), so that the cost of a message does not grow with the number of
/// rules. Letters are numbered by use: most letters of most messages are in no word at all and cost one look into a table.
/// </summary>
internal sealed class WordAutomaton
{
    private const int ShortText = 1024;
    private const int ManyEdges = 8;

    // Number of each letter, 0 for those in no word; a letter's step from the root needs no search.
    private readonly ushort[] _numbers = new ushort[char.MaxValue + 1];
    private readonly int[] _fromRoot;

    // The edges of state s lie from _edges[s] to _edges[s + 1], in order of letters: nearly every state has one.
    private readonly int[] _edges;
    private readonly ushort[] _letters;
    private readonly int[] _targets;
    private readonly int[] _fallback;
    private readonly int[] _shorter;
    private readonly int[] _lengths;
    private readonly int[]?[] _owners;

    /// <param name="words">Words as written, each with the number of its owner.</param>
    public WordAutomaton(IEnumerable<(string Word, int Owner)> words)
    {
        var trie = new WordTrie(_numbers);
        foreach (var (word, owner) in words)
        {
            trie.Add(Letters.Fold(word.Trim()), owner);
        }

        (_edges, _letters, _targets) = trie.Edges();
        (_lengths, _owners) = (trie.Lengths(), trie.Owners());
        _fromRoot = new int[trie.LetterCount + 1];
        for (var i = 0; i < _edges[1]; i++)
        {
            _fromRoot[_letters[i]] = _targets[i];
        }

        (_fallback, _shorter) = (new int[_lengths.Length], new int[_lengths.Length]);
        Link();
    }

    /// <summary>The first find of each owner whose word stands in the text; null when there is none.</summary>
    public List<WordHit>? Find(string text)
    {
        Span<char> folded = text.Length <= ShortText ? stackalloc char[text.Length] : new char[text.Length];
        List<WordHit>? hits = null;
        HashSet<int>? seen = null;
        var state = 0;
        for (var i = 0; i < text.Length; i++)
        {
            folded[i] = Letters.Fold(text[i]);
        }

        for (var i = 0; i < folded.Length; i++)
        {
            state = Step(state, _numbers[folded[i]]);
            for (var at = _owners[state] is null ? _shorter[state] : state; at > 0; at = _shorter[at])
            {
                var start = i + 1 - _lengths[at];
                if (!WordEdges.Stands(folded, start, _lengths[at]))
                {
                    continue;
                }

                foreach (var owner in _owners[at]!)
                {
                    if ((seen ??= []).Add(owner))
                    {
                        (hits ??= []).Add(new WordHit(owner, start, _lengths[at]));
                    }
                }
            }
        }

        return hits;
    }

    /// <summary>Ties each state to the longest other beginning of a word that its text ends with; states are numbered short ones first.</summary>
    private void Link()
    {
        for (var parent = 0; parent < _fallback.Length; parent++)
        {
            for (var edge = _edges[parent]; edge < _edges[parent + 1]; edge++)
            {
                var state = _targets[edge];
                var fallback = parent == 0 ? 0 : Step(_fallback[parent], _letters[edge]);
                _fallback[state] = fallback;
                _shorter[state] = _owners[fallback] is null ? _shorter[fallback] : fallback;
            }
        }
    }

    private int Step(int state, ushort letter)
    {
        if (letter == 0)
        {
            return 0;
        }

        while (state > 0)
        {
            if (Edge(_edges[state], _edges[state + 1], letter) is >= 0 and var edge)
            {
                return _targets[edge];
            }

            state = _fallback[state];
        }

        return _fromRoot[letter];
    }

    private int Edge(int from, int to, ushort letter)
    {
        if (to - from > ManyEdges)
        {
            return Array.BinarySearch(_letters, from, to - from, letter);
        }

        for (; from < to && _letters[from] <= letter; from++)
        {
            if (_letters[from] == letter)
            {
                return from;
            }
        }

        return -1;
    }
}
