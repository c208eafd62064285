using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scrm.Core.Conversations;
using Scrm.Core.Routing;

namespace Scrm.Bot.Background;

/// <summary>
/// Routes who waits and tends what is open, soon after anything changed and every few seconds in any case: the bus only makes it sooner.
/// It keeps nothing, so several processes may do it at once, and one that crashes leaves nothing undone.
/// </summary>
internal sealed partial class RoutingWorker(
    RouteQueue route, TendOpen tend, IEventBus bus, TimeProvider time, ILogger<RoutingWorker> logger) : BackgroundService
{
    private static readonly TimeSpan AtMostEvery = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan AtLeastEvery = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan TendEvery = TimeSpan.FromSeconds(2);
    private readonly SemaphoreSlim _wake = new(0, 1);

    public override void Dispose()
    {
        _wake.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var subscription = bus.Subscribe(signal =>
        {
            if (signal is ChangesAppended or PresenceMoved)
            {
                Wake();
            }
        });
        var tendAt = time.GetUtcNow();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await route.HandleAsync(stoppingToken);
                if (time.GetUtcNow() >= tendAt)
                {
                    tendAt = time.GetUtcNow() + TendEvery;
                    await tend.HandleAsync(stoppingToken);
                }
            }
            catch (Exception broken) when (!stoppingToken.IsCancellationRequested)
            {
                LogNotRouted(broken);
            }

            await PauseAsync(stoppingToken);
        }
    }

    private async Task PauseAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(AtMostEvery, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        var woken = _wake.WaitAsync(patience.Token);
        await Task.WhenAny(woken, Task.Delay(AtLeastEvery, time, patience.Token));
        await patience.CancelAsync();
        await woken.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private void Wake()
    {
        try
        {
            _wake.Release();
        }
        catch (SemaphoreFullException)
        {
            // Woken already.
        }
    }

    [LoggerMessage(EventId = 371, Level = LogLevel.Error, Message = "Who waits could not be routed; it is tried again")]
    private partial void LogNotRouted(Exception broken);
}
