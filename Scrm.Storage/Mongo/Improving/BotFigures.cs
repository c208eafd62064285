using MongoDB.Bson;
using Scrm.Core.Outcomes;

namespace Scrm.Storage.Mongo.Improving;

/// <summary>What the bot did in one conversation, or in all of a group: sums of counters, how its last question ended, why it was handed over last.</summary>
internal sealed record BotFigures
{
    /// <summary>Whose.</summary>
    public string ConversationId { get; private init; } = "";

    /// <summary>Where.</summary>
    public string InboxId { get; private init; } = "";

    /// <summary>The last day.</summary>
    public int Day { get; private init; }

    /// <summary>How the last question ended.</summary>
    public string? Last { get; private init; }

    /// <summary>Why it was handed over last.</summary>
    public string? Reason { get; private init; }

    /// <summary>What else was counted.</summary>
    public required IReadOnlyDictionary<string, long> Sums { get; init; }

    /// <summary>No person was needed.</summary>
    public bool IsDeflected => this["asked"] > 0 && this["handed"] == 0 && this["people"] == 0;

    /// <summary>No person was needed, and the last question was answered without a complaint.</summary>
    public bool IsResolved => IsDeflected && Last == "answered" && this["unhelpful"] == 0 && this["rejected"] <= 0;

    /// <summary>A sum.</summary>
    public long this[string counter] => Sums[counter];

    private static readonly string[] Counters =
        ["asked", "answered", "offered", "chosen", "missed", "handed", "helpful", "unhelpful", "rejected", "people"];

    /// <summary>Of the days of one conversation.</summary>
    public static BotFigures Of(IEnumerable<BsonDocument> days)
    {
        var rows = days.OrderBy(row => row["day"].ToInt32()).ToList();
        return new BotFigures
        {
            ConversationId = rows[^1]["conversation"].AsString,
            InboxId = rows[^1]["inbox"].AsString,
            Day = rows[^1]["day"].ToInt32(),
            Last = LastOf(rows, "last"),
            Reason = LastOf(rows, "reason"),
            Sums = Counters.ToDictionary(counter => counter, counter => rows.Sum(row => row[counter].ToInt64())),
        };
    }

    /// <summary>The counts of several conversations together.</summary>
    public static BotCounts Count(IEnumerable<BotFigures> conversations)
    {
        var all = conversations.ToList();
        return new BotCounts
        {
            Conversations = all.LongCount(one => one["asked"] > 0),
            Resolved = all.LongCount(one => one.IsResolved),
            Deflected = all.LongCount(one => one.IsDeflected),
            Handed = all.LongCount(one => one["asked"] > 0 && one["handed"] > 0),
            Asked = all.Sum(one => one["asked"]),
            Answered = all.Sum(one => one["answered"]),
            Offered = all.Sum(one => one["offered"]),
            Chosen = all.Sum(one => one["chosen"]),
            Missed = all.Sum(one => one["missed"]),
            Helpful = all.Sum(one => one["helpful"]),
            Unhelpful = all.Sum(one => one["unhelpful"]),
        };
    }

    private static string? LastOf(List<BsonDocument> rows, string field) =>
        rows.LastOrDefault(row => row.Contains(field))?[field].AsString;
}
