using Scrm.Core.Preferences.Dialogues;

namespace Scrm.Core.Preferences.Finding;

/// <summary>Words with the tags they may mean, found in texts wherever they stand.</summary>
internal sealed class WordIndex
{
    private readonly Dictionary<string, List<PreferenceTag>> _tags = [];
    private readonly Dictionary<char, SortedSet<int>> _lengths = [];
    private readonly Dictionary<string, List<PreferenceTag>>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public WordIndex() => _lookup = _tags.GetAlternateLookup<ReadOnlySpan<char>>();

    public void Add(string plain, PreferenceTag tag)
    {
        if (!_tags.TryGetValue(plain, out var tags))
        {
            _tags.Add(plain, tags = []);
            if (!_lengths.TryGetValue(plain[0], out var lengths))
            {
                _lengths.Add(plain[0], lengths = new SortedSet<int>(Comparer<int>.Create((a, b) => b.CompareTo(a))));
            }

            lengths.Add(plain.Length);
        }

        if (!tags.Contains(tag))
        {
            tags.Add(tag);
        }
    }

    public IReadOnlyList<PreferenceTag> Of(string plain) => _tags.TryGetValue(plain, out var tags) ? tags : [];

    /// <summary>Words in a text: at each place the longest, none inside a longer one.</summary>
    public List<(int Start, int Length, IReadOnlyList<PreferenceTag> Tags)> In(string text)
    {
        var found = new List<(int, int, IReadOnlyList<PreferenceTag>)>();
        var end = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!_lengths.TryGetValue(text[i], out var lengths))
            {
                continue;
            }

            foreach (var length in lengths)
            {
                if (i + length > end && i + length <= text.Length && _lookup.TryGetValue(text.AsSpan(i, length), out var tags))
                {
                    found.Add((i, length, tags));
                    end = i + length;
                    break;
                }
            }
        }

        return found;
    }
}
