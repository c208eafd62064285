using Microsoft.Data.Sqlite;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Tests.Gateway;

/// <summary>A data directory with several gateways on it, as processes share one, and a hand on its store from outside.</summary>
internal sealed class GatewayFolder : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scrm-gateway-");
    private readonly List<GatewayNode> _nodes = [];

    public async Task<GatewayNode> StartAsync(TimeProvider? clock = null, params (string Key, string Value)[] settings)
    {
        var node = await GatewayNode.StartAsync(_folder.FullName, clock ?? TimeProvider.System, settings);
        _nodes.Add(node);
        return node;
    }

    /// <summary>All turns' leases and pauses are over, as when time had passed on the store's clock.</summary>
    public Task EndLeasesAsync() => RunAsync("UPDATE turn_leases SET until = 0");

    /// <summary>The one pause that a failed turn has written lasts, however slow what follows is.</summary>
    public async Task HoldPauseAsync() => Assert.Equal(1, await RunAsync(
        $"UPDATE turn_leases SET until = {StoreClock.Now} + {TimeSpan.TicksPerHour} WHERE holder = '' AND until > 0"));

    /// <summary>The same for what the outbound workers hold.</summary>
    public Task EndClaimsAsync() => RunAsync("UPDATE outbox SET held_until = 0 WHERE holder IS NOT NULL");

    /// <summary>No gateway can write until this is disposed.</summary>
    public async Task<IAsyncDisposable> HoldAsync()
    {
        var connection = await OpenAsync();
        await ExecuteAsync(connection, "BEGIN IMMEDIATE");
        return connection;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var node in _nodes)
        {
            await node.DisposeAsync();
        }

        _folder.Delete(recursive: true);
    }

    private async Task<int> RunAsync(string sql)
    {
        await using var connection = await OpenAsync();
        return await ExecuteAsync(connection, sql);
    }

    private async Task<SqliteConnection> OpenAsync()
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(_folder.FullName, "scrm.db")};Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        return connection;
    }

    private static async Task<int> ExecuteAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
