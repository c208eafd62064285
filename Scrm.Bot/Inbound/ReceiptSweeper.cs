using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scrm.Bot.Gateway;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;

namespace Scrm.Bot.Inbound;

/// <summary>Takes the turns nobody has the lease of: left by a process that ended, by a store that was away, or paused after a failure.</summary>
internal sealed partial class ReceiptSweeper(
    IReceiptStore receipts, TurnQueue turns, Draining draining, ProcessInstance process, TimeProvider time, ILogger<ReceiptSweeper> logger)
    : BackgroundService
{
    private const int Batch = 200;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            if (draining.Refuses || !await SweepAsync(stoppingToken))
            {
                await Task.Delay(Pause, time, stoppingToken);
            }
        }
    }

    /// <summary>True when there was so much that more may wait.</summary>
    private async Task<bool> SweepAsync(CancellationToken cancellationToken)
    {
        try
        {
            var unfinished = await receipts.UnfinishedAsync(Batch, cancellationToken);
            if (unfinished.Count == 0)
            {
                return false;
            }

            LogSweeping(unfinished.Count);
            var contacts = unfinished.Select(receipt => (receipt.Inbound.InboxId, receipt.Inbound.ExternalId)).Distinct();
            var served = await Task.WhenAll(contacts.Select(contact => ServeAsync(contact.InboxId, contact.ExternalId, cancellationToken)));
            return unfinished.Count == Batch && served.Contains(true);
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            LogSweepFailed(broken);
            return false;
        }
    }

    private async Task<bool> ServeAsync(string inboxId, string externalId, CancellationToken cancellationToken)
    {
        if (await receipts.LeaseAsync(inboxId, externalId, process.Id, TurnLease.Length, cancellationToken) is not { } lease)
        {
            return false;
        }

        await turns.ServeAsync(lease);
        return true;
    }

    [LoggerMessage(EventId = 121, Level = LogLevel.Information, Message = "Taking {Count} turns that were left undone")]
    private partial void LogSweeping(int count);

    [LoggerMessage(EventId = 122, Level = LogLevel.Error, Message = "Unfinished messages could not be read")]
    private partial void LogSweepFailed(Exception broken);
}
