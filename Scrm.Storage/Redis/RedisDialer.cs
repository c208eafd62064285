using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace Scrm.Storage.Redis;

/// <summary>
/// Connects, in the background. A connection to named servers mends itself; where sentinels are named they are asked again and again, and
/// another primary means another connection.
/// </summary>
internal sealed partial class RedisDialer(RedisSettings settings, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan AskAgainAfter = TimeSpan.FromSeconds(1);

    /// <summary>Hands on each connection, until it is told to end.</summary>
    public async Task RunAsync(Action<ConnectionMultiplexer> take, CancellationToken cancellationToken)
    {
        // The caller is starting up: not even the look-up of a name happens on its thread.
        await Task.Yield();
        if (settings.Service is { } service)
        {
            await FollowAsync(new Sentinels(settings.Sentinels, new SentinelWire(service, settings.Options).AskAsync), take, cancellationToken);
            return;
        }

        while (!await ConnectAsync(settings.Options, take))
        {
            await Task.Delay(RetryAfter, time, cancellationToken);
        }
    }

    /// <summary>Does something at the server; false when it was not there or did not answer.</summary>
    public async Task<bool> TryAsync(Func<Task> work)
    {
        try
        {
            await work();
            return true;
        }
        catch (Exception failure) when (failure is RedisException or RedisCommandException or SocketException or TimeoutException or ObjectDisposedException)
        {
            LogAway(logger, failure.GetType().Name);
            return false;
        }
    }

    private async Task FollowAsync(Sentinels sentinels, Action<ConnectionMultiplexer> take, CancellationToken cancellationToken)
    {
        EndPoint? known = null;
        while (true)
        {
            var primary = await sentinels.PrimaryAsync(known, cancellationToken);
            if (primary is null)
            {
                LogNobodyKnows(logger, settings.Sentinels.Count);
            }
            else if (!primary.Equals(known) && await ConnectAsync(settings.At(primary), take))
            {
                known = primary;
                LogPrimary(logger, primary);
            }

            await Task.Delay(AskAgainAfter, time, cancellationToken);
        }
    }

    private Task<bool> ConnectAsync(ConfigurationOptions options, Action<ConnectionMultiplexer> take) =>
        TryAsync(async () => take(await ConnectionMultiplexer.ConnectAsync(options)));

    [LoggerMessage(Level = LogLevel.Warning, Message = "Redis is away ({Failure}); work goes on without its nudges.")]
    private static partial void LogAway(ILogger logger, string failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "None of {Count} sentinels says where Redis is; work goes on without its nudges.")]
    private static partial void LogNobodyKnows(ILogger logger, int count);

    [LoggerMessage(Level = LogLevel.Information, Message = "The sentinels say that Redis is at {Primary}.")]
    private static partial void LogPrimary(ILogger logger, EndPoint primary);
}
