using Microsoft.Extensions.Logging.Abstractions;
using Scrm.Core.Foundation;
using Scrm.Storage.InProcess;
using Scrm.Storage.Redis;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.Storage.Redis;

/// <summary>What one process has of Redis.</summary>
internal sealed class RedisNode : IDisposable
{
    private readonly RedisConnection _connection;

    public RedisNode(string connectionString, FakeClock clock, IIdFactory ids)
    {
        _connection = new RedisConnection(connectionString, TimeProvider.System, NullLogger<RedisConnection>.Instance);
        var names = new RedisNames("test:");
        Bus = new RedisEventBus(_connection, new InProcessEventBus(NullLogger<InProcessEventBus>.Instance), names, ids);
        Presence = new RedisPresence(_connection, new InProcessPresence(clock), names, clock);
    }

    public RedisEventBus Bus { get; }

    public RedisPresence Presence { get; }

    public RedisConnection Connection => _connection;

    /// <summary>Hears, and is heard: what is said before that is lost, as nudges may be.</summary>
    public async Task ReadyAsync()
    {
        await Bus.Listening;
        await (await _connection.Multiplexer).GetDatabase().PingAsync();
    }

    public void Dispose() => _connection.Dispose();
}
