using Microsoft.Data.Sqlite;
using Scrm.Tests.WholePath;

namespace Scrm.Tests.Faults.Processes;

/// <summary>Reads the store and does not let go: its log cannot begin anew meanwhile and has to grow with every write.</summary>
internal sealed class StorePin : IAsyncDisposable
{
    private readonly SqliteConnection _connection;

    private StorePin(SqliteConnection connection) => _connection = connection;

    public static async Task<StorePin> TakeAsync(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Mode=ReadWrite;Pooling=False;Default Timeout=30");
        await connection.OpenAsync();

        // What its log has grown to before would take writes without any more room on the disk.
        await using var empty = connection.CreateCommand();
        empty.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        await Eventually.TrueAsync(async () => await empty.ExecuteScalarAsync() is 0L, () => "the log of the store is empty");
        await using var read = connection.CreateCommand();
        read.CommandText = "BEGIN; SELECT max(cursor) FROM changes";
        await read.ExecuteScalarAsync();
        return new StorePin(connection);
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
