using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scrm.Core.Conversations;

namespace Scrm.Bot.Inbound;

/// <summary>Takes the turns that a crash or a failure left undone: at start at once, then those older than ten seconds.</summary>
internal sealed partial class ReceiptSweeper(IReceiptStore receipts, TurnQueue turns, TimeProvider time, ILogger<ReceiptSweeper> logger)
    : BackgroundService
{
    private const int Batch = 200;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var olderThan = TimeSpan.Zero;
        while (!stoppingToken.IsCancellationRequested)
        {
            olderThan = await SweepAsync(olderThan, stoppingToken) ? Patience : olderThan;
            await Task.Delay(Pause, time, stoppingToken);
        }
    }

    private async Task<bool> SweepAsync(TimeSpan olderThan, CancellationToken cancellationToken)
    {
        try
        {
            var unfinished = await receipts.UnfinishedAsync(time.GetUtcNow() - olderThan, Batch, cancellationToken);
            if (unfinished.Count > 0)
            {
                LogSweeping(unfinished.Count);
                await Task.WhenAll(unfinished.Select(receipt => turns.RunAsync(receipt, null)));
            }

            return true;
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            LogSweepFailed(broken);
            return false;
        }
    }

    [LoggerMessage(EventId = 121, Level = LogLevel.Information, Message = "Taking {Count} turns that were left undone")]
    private partial void LogSweeping(int count);

    [LoggerMessage(EventId = 122, Level = LogLevel.Error, Message = "Unfinished messages could not be read")]
    private partial void LogSweepFailed(Exception broken);
}
