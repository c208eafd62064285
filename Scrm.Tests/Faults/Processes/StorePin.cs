using Microsoft.Data.Sqlite;

namespace Scrm.Tests.Faults.Processes;

/// <summary>Empties the store's log, reads the store and does not let go: the log cannot begin anew meanwhile and has to grow with every write.</summary>
internal sealed class StorePin : IAsyncDisposable
{
    private const int Tries = 200;
    private readonly SqliteConnection _connection;

    private StorePin(SqliteConnection connection) => _connection = connection;

    public static async Task<StorePin> TakeAsync(string path)
    {
        await EmptyLogAsync(path);
        var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False;Default Timeout=30");
        await connection.OpenAsync();
        await using var read = connection.CreateCommand();
        read.CommandText = "BEGIN; SELECT max(cursor) FROM changes";
        await read.ExecuteScalarAsync();
        return new StorePin(connection);
    }

    // A log that was longer once would take new writes in the room it has.
    private static async Task EmptyLogAsync(string path)
    {
        await using var connection = new SqliteConnection($"Data Source={path};Pooling=False;Default Timeout=30");
        await connection.OpenAsync();
        await using var truncate = connection.CreateCommand();
        truncate.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        for (var attempt = 0; attempt < Tries && (long)(await truncate.ExecuteScalarAsync())! != 0; attempt++)
        {
            await Task.Delay(50);
        }
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
