namespace Scrm.Core.Improving;

/// <summary>
/// Joins things into groups, the likest two first, as long as all of one are on average like all of the other: unlike a chain of neighbours,
/// and unlike everything around one leader. Pairs nobody names are not alike at all.
/// </summary>
public sealed class AverageLinkage
{
    private readonly double _from;

    // Of groups that are left: what their pairs' likenesses add up to, and who is in them.
    private readonly Dictionary<int, double>[] _sums;
    private readonly List<int>?[] _members;
    private readonly PriorityQueue<(int Left, int Right, double Mean), (double, int, int)> _next = new();

    private AverageLinkage(int count, IEnumerable<(int Left, int Right, double Likeness)> pairs, double from)
    {
        _from = from;
        _sums = [.. Enumerable.Range(0, count).Select(_ => new Dictionary<int, double>())];
        _members = [.. Enumerable.Range(0, count).Select(i => new List<int> { i })];
        foreach (var (left, right, likeness) in pairs)
        {
            _sums[left][right] = _sums[right][left] = likeness;
            Consider(left, right);
        }
    }

    /// <summary>The groups, each in order, the one with the smallest member first.</summary>
    /// <param name="count">Things are numbered from zero.</param>
    /// <param name="pairs">Likenesses of 0–1; each pair once.</param>
    /// <param name="from">How like two groups must be on average to become one.</param>
    public static List<List<int>> Groups(int count, IEnumerable<(int Left, int Right, double Likeness)> pairs, double from)
    {
        var linkage = new AverageLinkage(count, pairs, from);
        linkage.Join();
        var groups = linkage._members.OfType<List<int>>().ToList();
        groups.ForEach(group => group.Sort());
        return [.. groups.OrderBy(group => group[0])];
    }

    private void Join()
    {
        while (_next.TryDequeue(out var pair, out _))
        {
            // What was said of a group that has grown since no longer holds.
            if (_members[pair.Left] is not null && _members[pair.Right] is not null && Mean(pair.Left, pair.Right) == pair.Mean)
            {
                var leftStays = _sums[pair.Left].Count >= _sums[pair.Right].Count;
                Absorb(leftStays ? pair.Left : pair.Right, leftStays ? pair.Right : pair.Left);
            }
        }
    }

    private void Absorb(int stays, int goes)
    {
        _members[stays]!.AddRange(_members[goes]!);
        _members[goes] = null;
        foreach (var (other, sum) in _sums[goes].Where(pair => pair.Key != stays))
        {
            _sums[other].Remove(goes);
            _sums[other][stays] = _sums[stays][other] = _sums[stays].GetValueOrDefault(other) + sum;
        }

        _sums[goes] = [];
        _sums[stays].Remove(goes);
        foreach (var other in _sums[stays].Keys)
        {
            Consider(stays, other);
        }
    }

    private void Consider(int left, int right)
    {
        var mean = Mean(left, right);
        if (mean >= _from)
        {
            _next.Enqueue((left, right, mean), (-mean, Math.Min(left, right), Math.Max(left, right)));
        }
    }

    private double Mean(int left, int right) =>
        _sums[left].GetValueOrDefault(right) / ((double)_members[left]!.Count * _members[right]!.Count);
}
