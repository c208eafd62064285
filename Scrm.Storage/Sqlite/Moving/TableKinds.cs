namespace Scrm.Storage.Sqlite.Moving;

/// <summary>The kinds as tables, and the tables that are no kind.</summary>
internal static class TableKinds
{
    /// <summary>Every kind.</summary>
    public static IReadOnlyDictionary<string, TableKind> All { get; } = new[]
    {
        BookTables.All, PeopleTables.All, TalkTables.All, AnswerTables.All, FormTables.All, ShopTables.All, DeskTables.All,
    }.SelectMany(kinds => kinds).ToDictionary(kind => kind.Name);

    /// <summary>Tables that hold what follows from records of others, or what only a running process needs.</summary>
    public static IReadOnlyList<string> Derived { get; } =
    [
        "changes", "turn_leases", "conversation_tags", "conversation_mentions", "contact_identities", "contact_words", "message_words",
        "merged_rows", "contact_codes", "contact_facts", "contact_attributes", "person_keys", "order_keys", "member_keys", "inbox_article_uses", "article_uses",
    ];

    /// <summary>SQL for a time of a record's body as a column's number.</summary>
    public static string Time(string path) => $"ticks(@r ->> '$.body.{path}')";

    /// <summary>SQL for a member of a record's body.</summary>
    public static string Of(string path) => $"@r ->> '$.body.{path}'";
}
