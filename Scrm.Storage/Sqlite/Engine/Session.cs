using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Scrm.Storage.Sqlite.Engine;

/// <summary>One connection with its prepared statements. Used by one thread at a time.</summary>
internal sealed class Session(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _commands = [];

    /// <summary>The connection itself.</summary>
    public SqliteConnection Connection => connection;

    /// <summary>True while a transaction is open; SQLite closes it by itself after some failures.</summary>
    public bool InTransaction => raw.sqlite3_get_autocommit(connection.Handle) == 0;

    /// <summary>Runs statements without values, once, without the driver's waiting.</summary>
    public void Run(string sql) => SqliteException.ThrowExceptionForRC(TryRun(sql), connection.Handle);

    /// <summary>The same, giving SQLite's result code instead of throwing.</summary>
    public int TryRun(string sql) => raw.sqlite3_exec(connection.Handle, sql);

    /// <summary>Runs a statement; how many rows it changed.</summary>
    public int Execute(string sql, params ReadOnlySpan<(string Name, object? Value)> values) =>
        Prepare(sql, values).ExecuteNonQuery();

    /// <summary>All rows.</summary>
    public List<T> All<T>(string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var reader = Prepare(sql, values).ExecuteReader();
        List<T> rows = [];
        while (reader.Read())
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    /// <summary>Hands over every row without keeping any.</summary>
    public void Each(string sql, Action<SqliteDataReader> row, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var reader = Prepare(sql, values).ExecuteReader();
        while (reader.Read())
        {
            row(reader);
        }
    }

    /// <summary>Hands over every row's numbers, which must not be null, as fast as SQLite finds them.</summary>
    public void Scan(string sql, Action<ScannedRow> row, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var reader = Prepare(sql, values).ExecuteReader();
        if (!reader.HasRows)
        {
            return;
        }

        // The reader stands on the first row.
        var statement = reader.Handle!;
        var scanned = new ScannedRow(statement);
        int code;
        do
        {
            row(scanned);
        }
        while ((code = raw.sqlite3_step(statement)) == raw.SQLITE_ROW);
        SqliteException.ThrowExceptionForRC(code, connection.Handle);
    }

    /// <summary>The first row, or the default when there is none.</summary>
    public T? First<T>(string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var reader = Prepare(sql, values).ExecuteReader();
        return reader.Read() ? row(reader) : default;
    }

    /// <summary>The first column of the first row as a number, or null.</summary>
    public long? Number(string sql, params ReadOnlySpan<(string Name, object? Value)> values) =>
        Prepare(sql, values).ExecuteScalar() as long?;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        connection.Dispose();
    }

    private SqliteCommand Prepare(string sql, ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            _commands[sql] = command = connection.CreateCommand();
            command.CommandText = sql;
            foreach (var (name, _) in values)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = name });
            }
        }

        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i].Value ?? DBNull.Value;
        }

        return command;
    }
}
