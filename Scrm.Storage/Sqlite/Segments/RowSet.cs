using System.Numerics;

namespace Scrm.Storage.Sqlite.Segments;

/// <summary>A set of contacts by their rows, one bit each: sets of a million people are joined in microseconds.</summary>
internal sealed class RowSet
{
    private const int Bits = 64;
    private ulong[] _words;

    /// <param name="highest">Highest row that is expected; higher ones make it grow.</param>
    public RowSet(long highest = 0) => _words = new ulong[highest / Bits + 1];

    /// <summary>How many are in it.</summary>
    public int Count => _words.Sum(word => BitOperations.PopCount(word));

    /// <summary>Takes one in.</summary>
    public void Add(long row)
    {
        var at = (int)(row / Bits);
        if (at >= _words.Length)
        {
            Array.Resize(ref _words, Math.Max(at + 1, _words.Length * 2));
        }

        _words[at] |= 1UL << (int)(row % Bits);
    }

    /// <summary>True when it is in.</summary>
    public bool Has(long row) => row / Bits < _words.Length && (_words[row / Bits] & (1UL << (int)(row % Bits))) != 0;

    /// <summary>Those in both.</summary>
    public RowSet And(RowSet other) => Join(other, static (a, b) => a & b);

    /// <summary>Those in one of them.</summary>
    public RowSet Or(RowSet other) => Join(other, static (a, b) => a | b);

    /// <summary>Those in this one only.</summary>
    public RowSet Without(RowSet other) => Join(other, static (a, b) => a & ~b);

    /// <summary>How many are in both.</summary>
    public int CountAnd(RowSet other)
    {
        var count = 0;
        for (var i = Math.Min(_words.Length, other._words.Length) - 1; i >= 0; i--)
        {
            count += BitOperations.PopCount(_words[i] & other._words[i]);
        }

        return count;
    }

    /// <summary>Those below a row, the highest first.</summary>
    public IEnumerable<long> Below(long row)
    {
        for (var at = (int)Math.Min(row / Bits, _words.Length - 1); at >= 0; at--)
        {
            var word = _words[at];
            if (at == row / Bits)
            {
                word &= (1UL << (int)(row % Bits)) - 1;
            }

            while (word != 0)
            {
                var bit = Bits - 1 - BitOperations.LeadingZeroCount(word);
                yield return (long)at * Bits + bit;
                word &= ~(1UL << bit);
            }
        }
    }

    private RowSet Join(RowSet other, Func<ulong, ulong, ulong> join)
    {
        var joined = new RowSet { _words = new ulong[Math.Max(_words.Length, other._words.Length)] };
        for (var i = 0; i < joined._words.Length; i++)
        {
            joined._words[i] = join(i < _words.Length ? _words[i] : 0, i < other._words.Length ? other._words[i] : 0);
        }

        return joined;
    }
}
