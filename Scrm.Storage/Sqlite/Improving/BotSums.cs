using Microsoft.Data.Sqlite;
using Scrm.Core.Outcomes;

namespace Scrm.Storage.Sqlite.Improving;

/// <summary>The sums that figures of the bot are made of.</summary>
internal static class BotSums
{
    /// <summary>One row a conversation of the period: its counters, how its last question ended, why it was handed over last.</summary>
    public const string Conversations = """
        SELECT conversation_id, inbox_id, max(day) AS day, sum(asked) AS asked, sum(answered) AS answered, sum(offered) AS offered,
            sum(chosen) AS chosen, sum(missed) AS missed, sum(handed) AS handed, sum(helpful) AS helpful, sum(unhelpful) AS unhelpful,
            sum(rejected) AS rejected, sum(people) AS people, substr(max(day || last), 7) AS last, substr(max(day || handoff_reason), 7) AS reason
        FROM bot_days WHERE day BETWEEN @from AND @until AND (@inbox IS NULL OR inbox_id = @inbox)
        GROUP BY conversation_id
        """;

    /// <summary>The same of a period of one day, where each conversation has one row already.</summary>
    public const string OneDay = """
        SELECT conversation_id, inbox_id, day, asked, answered, offered, chosen, missed, handed, helpful, unhelpful, rejected, people, last,
            handoff_reason AS reason
        FROM bot_days WHERE day BETWEEN @from AND @until AND (@inbox IS NULL OR inbox_id = @inbox)
        """;

    /// <summary>The rows of a period, read the shorter way where there is one.</summary>
    public static string Of(BotQuery query) => query.Days == 1 ? OneDay : Conversations;

    /// <summary>No person was needed.</summary>
    public const string Deflected = "asked > 0 AND handed = 0 AND people = 0";

    /// <summary>No person was needed, and the last question was answered without a complaint.</summary>
    public const string Resolved = $"{Deflected} AND last = 'answered' AND unhelpful = 0 AND rejected <= 0";

    /// <summary>The counts of a group of rows, in the order <see cref="Read"/> expects.</summary>
    public const string Counts = $"""
        total(asked > 0), total({Resolved}), total({Deflected}), total(asked > 0 AND handed > 0), total(asked), total(answered), total(offered),
        total(chosen), total(missed), total(helpful), total(unhelpful)
        """;

    /// <summary>Reads <see cref="Counts"/> from a column on.</summary>
    public static BotCounts Read(SqliteDataReader reader, int first) => new()
    {
        Conversations = At(reader, first),
        Resolved = At(reader, first + 1),
        Deflected = At(reader, first + 2),
        Handed = At(reader, first + 3),
        Asked = At(reader, first + 4),
        Answered = At(reader, first + 5),
        Offered = At(reader, first + 6),
        Chosen = At(reader, first + 7),
        Missed = At(reader, first + 8),
        Helpful = At(reader, first + 9),
        Unhelpful = At(reader, first + 10),
    };

    /// <summary>Both together.</summary>
    public static BotCounts Add(BotCounts one, BotCounts other) => new()
    {
        Conversations = one.Conversations + other.Conversations,
        Resolved = one.Resolved + other.Resolved,
        Deflected = one.Deflected + other.Deflected,
        Handed = one.Handed + other.Handed,
        Asked = one.Asked + other.Asked,
        Answered = one.Answered + other.Answered,
        Offered = one.Offered + other.Offered,
        Chosen = one.Chosen + other.Chosen,
        Missed = one.Missed + other.Missed,
        Helpful = one.Helpful + other.Helpful,
        Unhelpful = one.Unhelpful + other.Unhelpful,
    };

    private static long At(SqliteDataReader reader, int column) => (long)reader.GetDouble(column);
}
