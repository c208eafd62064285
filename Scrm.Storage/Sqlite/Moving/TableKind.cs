using System.Text.Json;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Moving;

/// <summary>
/// How records of a kind lie in the embedded store. Fields are written <c>field=column</c>, or <c>column</c> where both have one name; one
/// that holds JSON ends in <c>!</c>, one that holds bytes in <c>#</c>. Columns that follow from a record's fields are SQL over it,
/// <c>@r</c>.
/// </summary>
/// <param name="Name">The kind.</param>
/// <param name="Table">Where its rows are; known as <c>t</c>.</param>
/// <param name="Key">Columns whose order the rows are read in; unique together.</param>
/// <param name="Fields">What a record has.</param>
internal sealed record TableKind(string Name, string Table, string Key, string Fields)
{
    /// <summary>Rows that are moved; null: all.</summary>
    public string? Where { get; init; }

    /// <summary>Fields that are no columns: name and SQL, in the order they are written, before the others.</summary>
    public IReadOnlyList<(string Field, string Sql)> Read { get; init; } = [];

    /// <summary>Columns that follow from the record: name and SQL.</summary>
    public IReadOnlyList<(string Column, string Sql)> Derived { get; init; } = [];

    /// <summary>Writes a record another way than by one row.</summary>
    public Action<Session, string, JsonElement>? Write { get; init; }

    /// <summary>Writes what lies beside the row.</summary>
    public Action<Session, JsonElement>? Beside { get; init; }

    /// <summary>The key of rows that go over with a person when two become one, or null; a record says with which merges it went.</summary>
    public string? GoesOver { get; init; }

    /// <summary>What goes over with people, quick to be asked by row.</summary>
    public const string Went = """
        DROP TABLE IF EXISTS temp.went;
        CREATE TEMP TABLE went (kind TEXT, row_id TEXT, merge_id TEXT, PRIMARY KEY (kind, row_id, merge_id)) WITHOUT ROWID;
        INSERT INTO went SELECT kind, row_id, merge_id FROM merged_rows;
        """;

    /// <summary>Writes down with which merges a record went.</summary>
    public string InsertWent() =>
        $"INSERT INTO merged_rows (merge_id, kind, row_id) SELECT value, '{Table}', CAST({(GoesOver == "row" ? "last_insert_rowid()" : "@r ->> '$.id'")} AS TEXT) FROM json_each(@r, '$.via')";

    /// <summary>A page: each row's key as a JSON list, and its record.</summary>
    public string Page(bool fromStart)
    {
        var keys = Key.Split(' ');
        List<string> conditions = Where is null ? [] : [Where];
        if (!fromStart)
        {
            conditions.Add($"({string.Join(", ", keys)}) > ({string.Join(", ", keys.Select((_, i) => $"@after ->> '$[{i}]'"))})");
        }

        var via = $"json((SELECT json_group_array(w.merge_id) FROM temp.went w WHERE w.kind = '{Table}' AND w.row_id = CAST(t.{GoesOver} AS TEXT)))";
        var fields = (GoesOver is null ? Read : [("via", via), .. Read]).Concat(Columns().Select(one => (one.Field, Sql: Reading(one)))).Select(one => $"'{one.Field}', {one.Sql}");
        return $"""
            SELECT json_array({string.Join(", ", keys)}), json_object({string.Join(", ", fields)}) FROM {Table} t
            {(conditions.Count == 0 ? "" : "WHERE " + string.Join(" AND ", conditions))}
            ORDER BY {string.Join(", ", keys)} LIMIT @limit
            """;
    }

    /// <summary>How many there are.</summary>
    public string Count() => $"SELECT count(*) FROM {Table} t" + (Where is null ? "" : " WHERE " + Where);

    /// <summary>Writes a record.</summary>
    public string Insert()
    {
        var columns = Columns().Select(one => (one.Column, Sql: Writing(one))).Concat(Derived).ToList();
        return $"INSERT INTO {Table} ({string.Join(", ", columns.Select(one => one.Column))}) VALUES ({string.Join(", ", columns.Select(one => one.Sql))})";
    }

    private IEnumerable<(string Field, string Column, char Type)> Columns() =>
        from part in Fields.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        let type = part[^1] is '!' or '#' ? part[^1] : ' '
        let names = part.TrimEnd('!', '#').Split('=')
        select (names[0], names[^1], type);

    private static string Reading((string Field, string Column, char Type) one) => one.Type switch
    {
        '!' => $"json({one.Column})",
        '#' => $"CASE WHEN {one.Column} IS NOT NULL THEN hex({one.Column}) END",
        _ => one.Column,
    };

    private static string Writing((string Field, string Column, char Type) one) => one.Type switch
    {
        '!' => $"nullif(@r -> '$.{one.Field}', 'null')",
        '#' => $"unhex(@r ->> '$.{one.Field}')",
        _ => $"@r ->> '$.{one.Field}'",
    };
}
