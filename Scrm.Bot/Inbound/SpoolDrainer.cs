using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scrm.Core.Conversations;

namespace Scrm.Bot.Inbound;

/// <summary>Brings what waits beside the store into it as soon as it is back, then takes the turns.</summary>
internal sealed partial class SpoolDrainer(DrainSpool drain, IReceiptSpool spool, TurnQueue turns, TimeProvider time, ILogger<SpoolDrainer> logger)
    : BackgroundService
{
    private const int Batch = 200;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        // What an ended process left is known before the first new message comes: that one goes behind it.
        await spool.ReadAsync(0, cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            if (!await DrainAsync(stoppingToken))
            {
                await Task.Delay(Pause, time, stoppingToken);
            }
        }
    }

    private async Task<bool> DrainAsync(CancellationToken cancellationToken)
    {
        try
        {
            var taken = await drain.HandleAsync(Batch, cancellationToken);
            if (taken.Count == 0)
            {
                return false;
            }

            LogDrained(taken.Count, spool.Count);
            await Task.WhenAll(taken
                .Where(message => message is { Lease: not null, Receipt.Status: ReceiptStatus.Received })
                .Select(message => turns.RunAsync(new Turn(message.Receipt, message.Lease!, message.HasEarlier))));
            return true;
        }
        catch (Exception away) when (away is not OperationCanceledException)
        {
            LogWaiting(away, spool.Count);
            return false;
        }
    }

    [LoggerMessage(EventId = 131, Level = LogLevel.Information, Message = "{Count} messages came from the spool into the store, {Left} wait")]
    private partial void LogDrained(int count, int left);

    [LoggerMessage(EventId = 132, Level = LogLevel.Warning, Message = "{Count} messages wait in the spool for the store")]
    private partial void LogWaiting(Exception away, int count);
}
