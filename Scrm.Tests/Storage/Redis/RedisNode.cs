using Microsoft.Extensions.Logging.Abstractions;
using Scrm.Core.Foundation;
using Scrm.Storage.InProcess;
using Scrm.Storage.Redis;
using Scrm.Tests.Doubles;
using StackExchange.Redis;

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

    /// <summary>
    /// Waits until the server itself counts this many who listen, asked over the connection this node speaks by:
    /// what is said before that is lost, as nudges may be.
    /// </summary>
    public async Task HeardByAsync(int listeners, CancellationToken cancellationToken)
    {
        var subscriber = (await _connection.Multiplexer.WaitAsync(cancellationToken)).GetSubscriber();
        while (await AskedAsync(subscriber) < listeners)
        {
            await Task.Delay(20, cancellationToken);
        }
    }

    /// <summary>How many a word reaches that no bus understands; none while there is no connection.</summary>
    private static async Task<long> AskedAsync(ISubscriber subscriber)
    {
        try
        {
            return await subscriber.PublishAsync("test:signals", "anybody?");
        }
        catch (Exception error) when (error is RedisException or TimeoutException)
        {
            return 0;
        }
    }

    public void Dispose() => _connection.Dispose();
}
