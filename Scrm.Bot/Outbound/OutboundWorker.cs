using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Scrm.Bot.Gateway;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;

namespace Scrm.Bot.Outbound;

/// <summary>Carries the outbox to the platforms: in order within a conversation, side by side otherwise.</summary>
internal sealed partial class OutboundWorker(
    IOutbox outbox,
    IEventBus bus,
    Dispatch dispatch,
    EntryKeeper keeper,
    ProcessInstance process,
    TimeProvider time,
    IOptions<GatewayOptions> options,
    ILogger<OutboundWorker> logger) : BackgroundService
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(1);
    private readonly SemaphoreSlim _wake = new(0, 1);
    private readonly HashSet<Task> _inWork = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var subscription = bus.Subscribe(signal =>
        {
            if (signal is OutboxFilled)
            {
                Wake();
            }
        });
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                await RoundAsync(stoppingToken);
            }
        }
        finally
        {
            // What is on the wire is finished and written down, so that nothing becomes uncertain by stopping.
            await Task.WhenAll(_inWork);
        }
    }

    public override void Dispose()
    {
        _wake.Dispose();
        base.Dispose();
    }

    private async Task RoundAsync(CancellationToken stoppingToken)
    {
        _inWork.RemoveWhere(task => task.IsCompleted);
        var free = options.Value.MaxSendsInWork - _inWork.Count;
        var begun = free > 0 ? await BeginAsync(free, stoppingToken) : 0;
        if (begun == 0)
        {
            await _wake.WaitAsync(await PauseAsync(stoppingToken), stoppingToken);
        }
    }

    private async Task<int> BeginAsync(int free, CancellationToken stoppingToken)
    {
        try
        {
            var abandoned = await outbox.AbandonedAsync(time.GetUtcNow(), free, stoppingToken);
            var claimedAt = time.GetTimestamp();
            var due = abandoned.Count >= free
                ? []
                : await outbox.ClaimAsync(process.Id, time.GetUtcNow(), HeldEntry.Lease, free - abandoned.Count, stoppingToken);
            foreach (var entry in abandoned)
            {
                _inWork.Add(GuardedAsync(entry, dispatch.GiveUpAsync(entry, CancellationToken.None)));
            }

            foreach (var entry in due)
            {
                _inWork.Add(GuardedAsync(entry, RunAsync(new HeldEntry(entry, process.Id, claimedAt))));
            }

            return abandoned.Count + due.Count;
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            LogOutboxAway(broken);
            return 0;
        }
    }

    private Task RunAsync(HeldEntry held) => keeper.KeepingAsync(held, dispatch.RunAsync(held, CancellationToken.None));

    private async Task GuardedAsync(OutboxEntry entry, Task work)
    {
        try
        {
            await work;
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            LogDispatchFailed(broken, entry.MessageId);
        }
        finally
        {
            Wake();
        }
    }

    private async Task<TimeSpan> PauseAsync(CancellationToken stoppingToken)
    {
        try
        {
            var pause = await outbox.NextDueAsync(stoppingToken) is { } due ? due - time.GetUtcNow() : LongestPause;
            return pause < TimeSpan.FromMilliseconds(5) ? TimeSpan.FromMilliseconds(5) : pause < LongestPause ? pause : LongestPause;
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            LogOutboxAway(broken);
            return LongestPause;
        }
    }

    private void Wake()
    {
        try
        {
            _wake.Release();
        }
        catch (SemaphoreFullException)
        {
            // Awake already.
        }
        catch (ObjectDisposedException)
        {
            // Stopped meanwhile.
        }
    }

    [LoggerMessage(EventId = 211, Level = LogLevel.Error, Message = "The outbox cannot be read")]
    private partial void LogOutboxAway(Exception broken);

    [LoggerMessage(EventId = 212, Level = LogLevel.Error, Message = "Message {MessageId} could not be dispatched; its lease will end")]
    private partial void LogDispatchFailed(Exception broken, string messageId);
}
