using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Scrm.Bot.Gateway;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Turns;

namespace Scrm.Bot.Inbound;

/// <summary>Runs turns one after another per contact and inbox, side by side otherwise. A receipt has at most one turn here at a time.</summary>
internal sealed partial class TurnQueue(
    RunTurn runTurn,
    IReceiptStore receipts,
    AfterTurn afterTurn,
    GatewayMetrics metrics,
    IOptions<GatewayOptions> options,
    ILogger<TurnQueue> logger)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(string InboxId, string ExternalId), Task> _tails = [];
    private readonly ConcurrentDictionary<long, Task<Receipt>> _running = new();

    /// <summary>The receipt after its turn; as it was when the turn failed (counted, and tried again later).</summary>
    public Task<Receipt> RunAsync(Receipt receipt, Func<MessageContent, byte[]?>? renderPassive)
    {
        lock (_gate)
        {
            if (_running.TryGetValue(receipt.Id, out var running))
            {
                return running;
            }

            var key = (receipt.Inbound.InboxId, receipt.Inbound.ExternalId);
            var turn = AfterAsync(_tails.GetValueOrDefault(key, Task.CompletedTask), receipt, renderPassive);
            _running[receipt.Id] = turn;
            _tails[key] = turn;
            _ = ForgetAsync(key, receipt.Id, turn);
            return turn;
        }
    }

    /// <summary>Completes when every turn begun so far is done.</summary>
    public Task DrainAsync() => Task.WhenAll(_running.Values);

    private async Task<Receipt> AfterAsync(Task earlier, Receipt receipt, Func<MessageContent, byte[]?>? renderPassive)
    {
        // Leaves the caller's lock, and the caller's thread, before anything happens.
        await Task.Yield();
        await earlier;
        try
        {
            // A turn begun is finished, whoever hangs up meanwhile.
            var result = await runTurn.HandleAsync(new TurnRequest(receipt, renderPassive), CancellationToken.None);
            if (result.Answered)
            {
                metrics.Answered(receipt.Inbound.InboxId);
            }

            afterTurn.Consider(result);
            return result.Receipt;
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            LogTurnFailed(broken, receipt.Id, receipt.Inbound.InboxId);
            return await CountAsync(receipt);
        }
    }

    private async Task<Receipt> CountAsync(Receipt receipt)
    {
        try
        {
            var counted = await receipts.FailedAsync(receipt.Id, options.Value.ParkAfter, CancellationToken.None);
            if (counted.Status == ReceiptStatus.Parked)
            {
                LogParked(receipt.Id, receipt.Inbound.InboxId);
            }

            return counted;
        }
        catch (Exception away) when (away is not OperationCanceledException)
        {
            LogTurnFailed(away, receipt.Id, receipt.Inbound.InboxId);
            return receipt;
        }
    }

    private async Task ForgetAsync((string InboxId, string ExternalId) key, long receiptId, Task turn)
    {
        await turn;
        lock (_gate)
        {
            _running.TryRemove(receiptId, out _);
            if (_tails.TryGetValue(key, out var tail) && tail == turn)
            {
                _tails.Remove(key);
            }
        }
    }

    [LoggerMessage(EventId = 111, Level = LogLevel.Error, Message = "The turn of receipt {ReceiptId} in inbox {InboxId} failed")]
    private partial void LogTurnFailed(Exception broken, long receiptId, string inboxId);

    [LoggerMessage(EventId = 112, Level = LogLevel.Critical, Message = "Receipt {ReceiptId} in inbox {InboxId} is set aside: its turn failed too often")]
    private partial void LogParked(long receiptId, string inboxId);
}
