using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Scrm.Bot.Gateway;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Turns;

namespace Scrm.Bot.Inbound;

/// <summary>Takes one turn, keeps its lease alive meanwhile, and counts it when it fails.</summary>
internal sealed partial class TurnRunner(
    RunTurn runTurn,
    IReceiptStore receipts,
    ProcessInstance process,
    AfterTurn afterTurn,
    Limits limits,
    GatewayMetrics metrics,
    CrashPoints crash,
    TimeProvider time,
    IOptions<GatewayOptions> options,
    ILogger<TurnRunner> logger)
{
    private static readonly TimeSpan Prolonging = TurnLease.Length / 3;

    /// <summary>The receipt after its turn; as it stands when the turn failed (and is tried again later) or is somebody else's now.</summary>
    public async Task<Receipt> RunAsync(Turn turn)
    {
        var receipt = turn.Receipt;
        try
        {
            // A turn begun is finished, whoever hangs up meanwhile.
            // Asked here and not at the door: whoever received the message, and however late its turn comes, it counts.
            var mayAnswer = receipt.Inbound.Remote is not null || limits.MayBeAnswered(receipt.Inbound.InboxId, receipt.Inbound.ExternalId);
            var request = new TurnRequest(receipt, turn.Lease, InTime(receipt) ? turn.RenderPassive : null, mayAnswer);
            var result = await KeepingAsync(turn, runTurn.HandleAsync(request, CancellationToken.None));
            crash.Here(CrashPoints.AfterTurn);
            if (result.Answered)
            {
                metrics.Answered(receipt.Inbound.InboxId);
            }

            afterTurn.Consider(result);
            return result.Receipt;
        }
        catch (StoreUnavailableException away)
        {
            // Not the message's fault. When the store is back and the lease has ended the sweep takes the turn.
            LogStoreAway(away, receipt.Id);
            return receipt;
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            LogTurnFailed(broken, receipt.Id, receipt.Inbound.InboxId);
            return await CountAsync(turn, broken);
        }
    }

    // A turn that waited, or whose process stood still, finds nobody at the other end of the response any more.
    private bool InTime(Receipt receipt) => time.GetUtcNow() - receipt.ReceivedAt < TimeSpan.FromSeconds(options.Value.PassiveSeconds);

    private async Task<TurnResult> KeepingAsync(Turn turn, Task<TurnResult> work)
    {
        using var done = new CancellationTokenSource();
        while (!work.IsCompleted && await Task.WhenAny(work, Task.Delay(Prolonging, time, done.Token)) != work)
        {
            await ProlongAsync(turn);
        }

        await done.CancelAsync();
        return await work;
    }

    private async Task ProlongAsync(Turn turn)
    {
        try
        {
            await receipts.LeaseAsync(turn.Contact.InboxId, turn.Contact.ExternalId, process.Id, TurnLease.Length, CancellationToken.None);
        }
        catch (StoreUnavailableException away)
        {
            // The commit will tell whether the lease was lost meanwhile.
            LogStoreAway(away, turn.Receipt.Id);
        }
    }

    private async Task<Receipt> CountAsync(Turn turn, Exception broken)
    {
        var receipt = turn.Receipt;
        try
        {
            var counted = await receipts.FailedAsync(
                new TurnFailure(
                    receipt.Id, turn.Lease, broken.GetType().Name, options.Value.ParkAfter, TurnFailure.PauseAfter(receipt.Attempts + 1)),
                CancellationToken.None);
            if (counted.Status == ReceiptStatus.Parked)
            {
                metrics.Dead(receipt.Inbound.InboxId);
                LogParked(receipt.Id, receipt.Inbound.InboxId);
            }

            return counted;
        }
        catch (StoreUnavailableException away)
        {
            LogStoreAway(away, receipt.Id);
            return receipt;
        }
    }

    [LoggerMessage(EventId = 111, Level = LogLevel.Error, Message = "The turn of receipt {ReceiptId} in inbox {InboxId} failed")]
    private partial void LogTurnFailed(Exception broken, long receiptId, string inboxId);

    [LoggerMessage(EventId = 112, Level = LogLevel.Critical, Message = "Receipt {ReceiptId} in inbox {InboxId} is set aside: its turn failed too often")]
    private partial void LogParked(long receiptId, string inboxId);

    [LoggerMessage(EventId = 113, Level = LogLevel.Warning, Message = "The turn of receipt {ReceiptId} waits for the store")]
    private partial void LogStoreAway(Exception away, long receiptId);
}
