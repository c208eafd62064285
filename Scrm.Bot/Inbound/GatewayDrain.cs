using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Scrm.Bot.Gateway;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;

namespace Scrm.Bot.Inbound;

/// <summary>
/// Leaves in good order: for a moment everything goes on while balancers see that this process is not ready any more, then nothing new
/// is taken, the turns begun are finished, and leases are given back so that others need not wait for their end.
/// </summary>
internal sealed partial class GatewayDrain(
    Draining draining,
    TurnQueue turns,
    IReceiptStore receipts,
    ProcessInstance process,
    TimeProvider time,
    IOptions<GatewayOptions> options,
    ILogger<GatewayDrain> logger) : IHostedLifecycleService
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan ReleasePatience = TimeSpan.FromSeconds(2);

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(LongestWait, time);
        try
        {
            await Task.Delay(TimeSpan.FromSeconds(options.Value.DrainGraceSeconds), time, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // No time for grace; in order all the same.
        }

        draining.Refuse();
        await turns.IdleAsync(late.Token);
        LogDrained();
    }

    public async Task StoppedAsync(CancellationToken cancellationToken)
    {
        try
        {
            await receipts.ReleaseAsync(process.Id, CancellationToken.None).WaitAsync(ReleasePatience, time, CancellationToken.None);
        }
        catch (Exception away) when (away is StoreUnavailableException or TimeoutException)
        {
            // They end by themselves.
            LogNotReleased(away);
        }
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(EventId = 141, Level = LogLevel.Information, Message = "The gateway takes nothing new; its turns are finished")]
    private partial void LogDrained();

    [LoggerMessage(EventId = 142, Level = LogLevel.Warning, Message = "Leases could not be given back; they will end")]
    private partial void LogNotReleased(Exception away);
}
