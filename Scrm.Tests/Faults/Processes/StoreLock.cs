using Microsoft.Data.Sqlite;

namespace Scrm.Tests.Faults.Processes;

/// <summary>Takes the store away from everybody who wants to write, until disposed.</summary>
internal sealed class StoreLock : IAsyncDisposable
{
    private readonly SqliteConnection _connection;

    private StoreLock(SqliteConnection connection) => _connection = connection;

    public static async Task<StoreLock> TakeAsync(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Mode=ReadWrite;Pooling=False;Default Timeout=30");
        await connection.OpenAsync();
        var held = new StoreLock(connection);
        await held.RunAsync("BEGIN EXCLUSIVE");
        return held;
    }

    public async ValueTask DisposeAsync()
    {
        await RunAsync("ROLLBACK");
        await _connection.DisposeAsync();
    }

    private async Task RunAsync(string command)
    {
        await using var run = _connection.CreateCommand();
        run.CommandText = command;
        await run.ExecuteNonQueryAsync();
    }
}
