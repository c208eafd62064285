using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace Scrm.Storage.Redis;

/// <summary>The connection to Redis, made in the background: neither start nor work waits for it.</summary>
internal sealed class RedisConnection : IDisposable
{
    // Nothing that matters lives there, so nothing waits long for it.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(2);

    private readonly Lock _gate = new();
    private readonly CancellationTokenSource _closing = new();
    private readonly List<Func<ConnectionMultiplexer, Task>> _listeners = [];
    private readonly RedisSettings _settings;
    private readonly RedisDialer _dialer;
    private readonly TimeProvider _time;
    private readonly CancellationToken _closed;
    private volatile ConnectionMultiplexer? _current;

    /// <summary>Begins to connect.</summary>
    public RedisConnection(string connectionString, TimeProvider time, ILogger<RedisConnection> logger)
    {
        _time = time;
        _closed = _closing.Token;
        _settings = RedisSettings.Read(connectionString);
        _dialer = new RedisDialer(_settings, time, logger);
        _ = _dialer.RunAsync(Take, _closed);
    }

    /// <summary>Does something with the connection, and again with each that follows it.</summary>
    public void WhenConnected(Func<ConnectionMultiplexer, Task> listener)
    {
        lock (_gate)
        {
            _listeners.Add(listener);
            if (_current is { } current)
            {
                _ = TellAsync(listener, current);
            }
        }
    }

    /// <summary>Does something at the server if it is there; false when it was not or did not answer in time.</summary>
    public async Task<bool> TryAsync(Func<IDatabase, Task> work) =>
        _current is { IsConnected: true } multiplexer
        && await _dialer.TryAsync(() => work(multiplexer.GetDatabase(DatabaseOf(multiplexer))).WaitAsync(Patience));

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
        {
            _closing.Cancel();
            _current?.Dispose();
            _current = null;
        }

        _closing.Dispose();
    }

    /// <summary>A cluster has number 0 and no other.</summary>
    private int DatabaseOf(ConnectionMultiplexer multiplexer) =>
        _settings.Options.DefaultDatabase is > 0
        && multiplexer.GetEndPoints().Any(server => multiplexer.GetServer(server).ServerType == ServerType.Cluster) ? 0 : -1;

    private void Take(ConnectionMultiplexer fresh)
    {
        lock (_gate)
        {
            if (_closed.IsCancellationRequested)
            {
                fresh.Dispose();
                return;
            }

            // What is under way on the old one is lost with it, as nudges may be.
            _ = _current?.CloseAsync(allowCommandsToComplete: false);
            _current = fresh;
            foreach (var listener in _listeners)
            {
                _ = TellAsync(listener, fresh);
            }
        }
    }

    private async Task TellAsync(Func<ConnectionMultiplexer, Task> listener, ConnectionMultiplexer multiplexer)
    {
        await Task.Yield();
        while (ReferenceEquals(multiplexer, _current) && !await _dialer.TryAsync(() => listener(multiplexer)))
        {
            await Task.Delay(RetryAfter, _time, _closed);
        }
    }
}
