using Microsoft.Data.Sqlite;

namespace Scrm.Tests.Storage.Moving;

/// <summary>Every row of every table of an embedded store, as text; the log of changes and the words of the search index left out.</summary>
internal static class StoreRows
{
    private static readonly string[] Besides = ["changes", "turn_leases", "sqlite_sequence", "sqlite_stat1", "sqlite_stat4"];

    /// <param name="file">The store.</param>
    /// <param name="numbered">False: what rows are numbered by is not told, nor what points to it.</param>
    public static IReadOnlyList<string> Of(string file, bool numbered = true)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        List<string> rows = [];
        foreach (var (table, columns) in Tables(connection))
        {
            var told = columns.Where(column => column != "merged_row" && (numbered || !IsNumber(table, column)));
            var where = table == "shared_values" ? " WHERE key <> 'moving/mark'" : "";
            rows.AddRange(Read(connection, $"SELECT '{table} ' || json_array({string.Join(", ", told.Select(column => $"CASE WHEN typeof({column}) = 'blob' THEN hex({column}) ELSE {column} END"))}) FROM {table}{where}"));
        }

        return [.. rows.Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<(string Table, string[] Columns)> Tables(SqliteConnection connection) =>
        from table in Read(connection, "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name")
        where !Besides.Contains(table) && table != "sqlite_schema"
        select (table, Read(connection, $"SELECT name FROM pragma_table_info('{table}')").ToArray());

    private static List<string> Read(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }

    private static bool IsNumber(string table, string column) =>
        column is "row" or "contact" or "seen_of" or "row_id" || (table == "receipts" && column == "id");
}
