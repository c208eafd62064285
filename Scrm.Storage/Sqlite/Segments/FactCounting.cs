using Scrm.Core.Pictures;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Segments;

/// <summary>What one pass over the facts of a group tells.</summary>
internal sealed class FactCounting
{
    private readonly int[] _hours = new int[24];
    private readonly Dictionary<string, int> _stages = [];
    private readonly Dictionary<string, int> _roles = [];
    private int _new;
    private int _newBefore;
    private int _valued;
    private double _values;

    /// <summary>First seen in the period, and in the one before.</summary>
    public Movement New => new(_new, _newBefore);

    /// <summary>Known when the period was over.</summary>
    public RowSet KnownAtEnd { get; } = new();

    /// <summary>Known when it began.</summary>
    public RowSet KnownBefore { get; } = new();

    /// <summary>By preferred hour.</summary>
    public IReadOnlyList<int> Hours => _hours;

    /// <summary>By stage.</summary>
    public IReadOnlyList<NamedCount> Stages => Sorted(_stages);

    /// <summary>By role.</summary>
    public IReadOnlyList<NamedCount> Roles => Sorted(_roles);

    /// <summary>Mean value.</summary>
    public double? MeanValue => _valued == 0 ? null : _values / _valued;

    /// <summary>Counts.</summary>
    public static FactCounting Of(Session session, RowSet group, PicturePeriod period)
    {
        var counting = new FactCounting();
        var (before, from, until) = (Instant.Of(period.Before.From), Instant.Of(period.From), Instant.Of(period.Until));
        session.Each(
            "SELECT contact, first_seen, preferred_hour, value, stage, role FROM contact_facts",
            reader =>
            {
                var contact = reader.GetInt64(0);
                if (!group.Has(contact))
                {
                    return;
                }

                var first = reader.GetInt64(1);
                counting.Know(contact, first, before, from, until);
                counting.Hour(reader.IsDBNull(2) ? null : reader.GetInt32(2));
                counting.Value(reader.IsDBNull(3) ? null : reader.GetDouble(3));
                Count(counting._stages, reader.IsDBNull(4) ? null : reader.GetString(4));
                Count(counting._roles, reader.IsDBNull(5) ? null : reader.GetString(5));
            });
        return counting;
    }

    private void Know(long contact, long first, long before, long from, long until)
    {
        _new += first >= from && first < until ? 1 : 0;
        _newBefore += first >= before && first < from ? 1 : 0;
        if (first < until)
        {
            KnownAtEnd.Add(contact);
        }

        if (first < from)
        {
            KnownBefore.Add(contact);
        }
    }

    private void Hour(int? hour)
    {
        if (hour is >= 0 and < 24)
        {
            _hours[hour.Value]++;
        }
    }

    private void Value(double? value)
    {
        _valued += value is null ? 0 : 1;
        _values += value ?? 0;
    }

    private static void Count(Dictionary<string, int> counts, string? name)
    {
        if (name is not null)
        {
            counts[name] = counts.GetValueOrDefault(name) + 1;
        }
    }

    private static IReadOnlyList<NamedCount> Sorted(Dictionary<string, int> counts) =>
        [.. counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => new NamedCount(c.Key, c.Value))];
}
