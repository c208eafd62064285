using System.Runtime.InteropServices;
using Scrm.Core.Preferences.Dialogues;
using Scrm.Core.Preferences.Finding;

namespace Scrm.Core.Preferences.Weighing;

/// <summary>Words that tell which things a message is about (餐馆, 人均, 景点), learned from messages whose wishes are about one domain.</summary>
internal sealed class DomainWords
{
    private const int Shortest = 2;
    private const int Longest = 4;
    private const double Sure = 0.8;
    private const int Often = 3;

    private readonly Dictionary<string, int> _words = [];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public DomainWords(IReadOnlyList<(ReadDialogue Read, Material Material)> examples)
    {
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        Domains = [.. examples.SelectMany(e => e.Material.Tags).Select(t => t.Domain).Distinct().Order(StringComparer.Ordinal)];
        var counts = new Dictionary<string, int[]>();
        foreach (var (text, domains) in examples.SelectMany(Turns))
        {
            foreach (var run in Runs(text))
            {
                ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, run, out _);
                count ??= new int[Domains.Count + 1];
                count[^1]++;
                foreach (var domain in domains)
                {
                    count[domain]++;
                }
            }
        }

        foreach (var (run, count) in counts)
        {
            var best = Enumerable.Range(0, Domains.Count).MaxBy(d => count[d]);
            if (count[^1] >= Often && count[best] >= Sure * count[^1])
            {
                _words.Add(run, best);
            }
        }
    }

    /// <summary>Every domain, in ordinal order.</summary>
    public IReadOnlyList<string> Domains { get; }

    /// <summary>The telling words of a text: place, letters, number of the domain.</summary>
    public List<(int Start, int End, int Domain)> In(string text)
    {
        var found = new List<(int, int, int)>();
        for (var i = 0; i < text.Length; i++)
        {
            for (var length = Math.Min(Longest, text.Length - i); length >= Shortest; length--)
            {
                if (_lookup.TryGetValue(text.AsSpan(i, length), out var domain))
                {
                    found.Add((i, i + length, domain));
                    break;
                }
            }
        }

        return found;
    }

    private IEnumerable<(string Text, List<int> Domains)> Turns((ReadDialogue Read, Material Material) example)
    {
        var tags = example.Material.Tags.ToHashSet();
        foreach (var turn in example.Read.Mentions.Where(m => m.Length > 0 && example.Material.Knows(m.Turn)).GroupBy(m => m.Turn))
        {
            var domains = turn.Select(m => m.Candidates.Select(c => c.Tag).Where(tags.Contains).Select(t => t.Domain).Distinct().ToList())
                .Where(d => d.Count == 1)
                .Select(d => d[0])
                .Distinct()
                .Select(d => ((List<string>)[.. Domains]).IndexOf(d))
                .ToList();
            if (domains.Count > 0)
            {
                yield return (new TurnView(example.Read.Texts[turn.Key].Letters, turn).Text, domains);
            }
        }
    }

    private static HashSet<string> Runs(string text)
    {
        var runs = new HashSet<string>();
        for (var i = 0; i < text.Length; i++)
        {
            for (var length = 1; length <= Longest && i + length <= text.Length && char.IsLetter(text[i + length - 1]); length++)
            {
                if (length >= Shortest)
                {
                    runs.Add(text.Substring(i, length));
                }
            }
        }

        return runs;
    }
}
