namespace Scrm.Core.Tags;

/// <summary>The words of a <see cref="WordAutomaton"/> while they are collected; states come out numbered by depth.</summary>
/// <param name="numbers">Filled here: the number of each letter in use, from 1.</param>
internal sealed class WordTrie(ushort[] numbers)
{
    private readonly List<Node> _nodes = [new(0)];
    private Node[]? _ordered;
    private ushort _letterCount;

    /// <summary>Letters in use.</summary>
    public int LetterCount => _letterCount;

    /// <summary>Adds a folded word; an empty one is none.</summary>
    public void Add(string word, int owner)
    {
        var node = _nodes[0];
        foreach (var letter in word)
        {
            if (numbers[letter] == 0)
            {
                numbers[letter] = ++_letterCount;
            }

            if (!node.Next.TryGetValue(numbers[letter], out var next))
            {
                node.Next[numbers[letter]] = next = new Node(node.Depth + 1);
                _nodes.Add(next);
            }

            node = next;
        }

        if (node.Depth > 0)
        {
            node.Owners.Add(owner);
        }
    }

    /// <summary>Where each state's edges begin, and one more for the end; their letters in order; where they lead.</summary>
    public (int[] Edges, ushort[] Letters, int[] Targets) Edges()
    {
        var states = Ordered();
        var edges = new int[states.Length + 1];
        var (letters, targets) = (new List<ushort>(), new List<int>());
        for (var i = 0; i < states.Length; i++)
        {
            edges[i] = letters.Count;
            letters.AddRange(states[i].Next.Keys);
            targets.AddRange(states[i].Next.Values.Select(n => n.Number));
        }

        edges[^1] = letters.Count;
        return (edges, [.. letters], [.. targets]);
    }

    /// <summary>Each state's depth.</summary>
    public int[] Lengths() => [.. Ordered().Select(n => n.Depth)];

    /// <summary>Each state's owners, null where no word ends.</summary>
    public int[]?[] Owners() => [.. Ordered().Select(n => n.Owners.Count == 0 ? null : n.Owners.ToArray())];

    private Node[] Ordered()
    {
        if (_ordered is null)
        {
            _ordered = [.. _nodes.OrderBy(n => n.Depth)];
            for (var i = 0; i < _ordered.Length; i++)
            {
                _ordered[i].Number = i;
            }
        }

        return _ordered;
    }

    private sealed class Node(int depth)
    {
        public int Depth => depth;

        public int Number { get; set; }

        public SortedDictionary<ushort, Node> Next { get; } = [];

        public List<int> Owners { get; } = [];
    }
}
