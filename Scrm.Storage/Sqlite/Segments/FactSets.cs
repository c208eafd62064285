using Scrm.Core.Segments.Matching;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Segments;

/// <summary>Whose one row of facts meets a test.</summary>
internal static class FactSets
{
    /// <summary>By a figure of the persona.</summary>
    public static RowSet Of(Session session, NumberTest test) => Find(
        session,
        test.Field switch
        {
            NumberField.Value => "SELECT contact FROM contact_facts WHERE value BETWEEN @min AND @max",
            NumberField.Revenue => "SELECT contact FROM contact_facts WHERE revenue BETWEEN @min AND @max",
            NumberField.Participation => "SELECT contact FROM contact_facts WHERE participation BETWEEN @min AND @max",
            NumberField.Influence => "SELECT contact FROM contact_facts WHERE influence BETWEEN @min AND @max",
            _ => "SELECT contact FROM contact_facts WHERE preferred_hour BETWEEN @min AND @max",
        },
        ("@min", test.Min),
        ("@max", test.Max));

    /// <summary>By a word of the persona.</summary>
    public static RowSet Of(Session session, WordTest test) => Find(
        session,
        test.Field switch
        {
            WordField.Role => "SELECT contact FROM contact_facts WHERE role IN (SELECT value FROM json_each(@words))",
            WordField.Stage => "SELECT contact FROM contact_facts WHERE stage IN (SELECT value FROM json_each(@words))",
            _ => "SELECT contact FROM contact_facts WHERE preferred_channel IN (SELECT value FROM json_each(@words))",
        },
        ("@words", Json.Write(test.Words)));

    /// <summary>By the time somebody was first or last seen.</summary>
    public static RowSet Of(Session session, TimeTest test) => Find(
        session,
        test.First
            ? "SELECT contact FROM contact_facts WHERE first_seen >= @from AND first_seen < @until"
            : "SELECT contact FROM contact_facts WHERE last_seen >= @from AND last_seen < @until",
        ("@from", Instant.Of(test.From)),
        ("@until", Instant.Of(test.Until)));

    /// <summary>By following.</summary>
    public static RowSet Of(Session session, FollowingTest test) => Find(
        session,
        "SELECT contact FROM contact_facts WHERE following IS @following",
        ("@following", test.Following is { } following ? following ? 1 : 0 : null));

    /// <summary>By the way somebody first came.</summary>
    public static RowSet Of(Session session, SourceTest test) => KeyPatternSets.Of(
        session,
        test.Patterns,
        "SELECT contact FROM contact_facts WHERE source = @key",
        "SELECT contact FROM contact_facts WHERE substr(source, 1, length(@key)) = @key");

    private static RowSet Find(Session session, string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var found = new RowSet();
        session.Scan(sql, row => found.Add(row.Number(0)), values);
        return found;
    }
}
