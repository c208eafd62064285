using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace Scrm.Storage.Redis;

/// <summary>The connection to Redis, made in the background: neither start nor work waits for it.</summary>
internal sealed partial class RedisConnection : IDisposable
{
    // Nothing that matters lives there, so nothing waits long for it.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource _closing = new();
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly Task<ConnectionMultiplexer> _connecting;

    /// <summary>Begins to connect.</summary>
    public RedisConnection(string connectionString, TimeProvider time, ILogger<RedisConnection> logger)
    {
        _time = time;
        _logger = logger;
        _connecting = ConnectAsync(RedisSettings.Read(connectionString));
    }

    /// <summary>The connection once there is one; it mends itself from then on.</summary>
    public Task<ConnectionMultiplexer> Multiplexer => _connecting;

    /// <summary>Does something at the server if it is there; false when it was not or did not answer in time.</summary>
    public async Task<bool> TryAsync(Func<IDatabase, Task> work)
    {
        if (!_connecting.IsCompletedSuccessfully || await _connecting is not { IsConnected: true } multiplexer)
        {
            return false;
        }

        try
        {
            await work(multiplexer.GetDatabase()).WaitAsync(Patience);
            return true;
        }
        catch (Exception failure) when (failure is RedisException or TimeoutException or ObjectDisposedException)
        {
            LogAway(_logger, failure.GetType().Name);
            return false;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _closing.Cancel();
        if (_connecting.IsCompletedSuccessfully)
        {
            _connecting.GetAwaiter().GetResult().Dispose();
        }

        _closing.Dispose();
    }

    private async Task<ConnectionMultiplexer> ConnectAsync(ConfigurationOptions options)
    {
        // The caller is starting up: not even the look-up of a name happens on its thread.
        await Task.Yield();
        var token = _closing.Token;
        while (true)
        {
            try
            {
                var multiplexer = await ConnectionMultiplexer.ConnectAsync(options);
                if (token.IsCancellationRequested)
                {
                    multiplexer.Dispose();
                    throw new OperationCanceledException(token);
                }

                return multiplexer;
            }
            catch (Exception failure) when (failure is RedisException or System.Net.Sockets.SocketException or TimeoutException)
            {
                LogAway(_logger, failure.GetType().Name);
                await Task.Delay(RetryAfter, _time, token);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Redis is away ({Failure}); work goes on without its nudges.")]
    private static partial void LogAway(ILogger logger, string failure);
}
