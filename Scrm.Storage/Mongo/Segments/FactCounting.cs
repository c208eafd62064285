using MongoDB.Bson;
using Scrm.Core.Pictures;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Segments;

/// <summary>What the facts of a group tell.</summary>
internal sealed class FactCounting(IReadOnlyList<(string Contact, BsonDocument Facts)> people, PicturePeriod period)
{
    /// <summary>First seen in the period, and in the one before.</summary>
    public Movement New => new(Seen(period.From, period.Until), Seen(period.Before.From, period.From));

    /// <summary>Known when the period was over.</summary>
    public HashSet<string> KnownAtEnd => Known(period.Until);

    /// <summary>Known when it began.</summary>
    public HashSet<string> KnownBefore => Known(period.From);

    /// <summary>By preferred hour.</summary>
    public IReadOnlyList<int> Hours => [.. Enumerable.Range(0, 24).Select(hour => people.Count(one => one.Facts.Number("preferredHour") == hour))];

    /// <summary>Mean value.</summary>
    public double? MeanValue
    {
        get
        {
            var values = people.Where(one => one.Facts.TryGetValue("value", out var value) && !value.IsBsonNull).Select(one => one.Facts["value"].ToDouble());
            return values.Any() ? values.Average() : null;
        }
    }

    /// <summary>By a word, the most frequent first.</summary>
    public IReadOnlyList<NamedCount> By(string field) =>
    [
        .. people.Select(one => one.Facts.Text(field)).OfType<string>().GroupBy(word => word)
            .OrderByDescending(word => word.Count()).ThenBy(word => word.Key, StringComparer.Ordinal)
            .Select(word => new NamedCount(word.Key, word.Count())),
    ];

    private int Seen(DateTimeOffset from, DateTimeOffset until) =>
        people.Count(one => one.Facts["firstSeen"].ToInt64() is var first && first >= Instant.Of(from) && first < Instant.Of(until));

    private HashSet<string> Known(DateTimeOffset until) =>
        people.Where(one => one.Facts["firstSeen"].ToInt64() < Instant.Of(until)).Select(one => one.Contact).ToHashSet();
}
