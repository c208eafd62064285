using Scrm.Core.Reviews;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Segments;

namespace Scrm.Storage.Sqlite.Reviews;

/// <summary>One week while it is counted.</summary>
internal sealed class CountedWeek(DateTimeOffset week, DateTimeOffset now)
{
    private readonly long _end = Instant.Of(week.AddDays(7) < now ? week.AddDays(7) : now);
    private readonly Dictionary<string, int> _tags = [];
    private readonly RowSet _people = new();
    private string? _lastTag;
    private long _lastContact;
    private long _messages;

    /// <summary>Somebody was there.</summary>
    public void Meet(long contact, long messages)
    {
        _people.Add(contact);
        _messages += messages;
    }

    /// <summary>An assignment; those of one tag and person follow each other, and count once.</summary>
    public void Count(string tag, long contact, long began, long expires)
    {
        if (began <= _end && expires > _end && _people.Has(contact) && (tag != _lastTag || contact != _lastContact))
        {
            _tags[tag] = _tags.GetValueOrDefault(tag) + 1;
            (_lastTag, _lastContact) = (tag, contact);
        }
    }

    /// <summary>What it came to.</summary>
    public CoverageWeek Result() => new(week, now, _people.Count, (int)_messages, _tags);
}
