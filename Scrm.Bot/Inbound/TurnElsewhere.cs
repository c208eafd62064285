using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;

namespace Scrm.Bot.Inbound;

/// <summary>Waits for a turn that another process takes, and takes it over when that one's lease has ended.</summary>
internal sealed class TurnElsewhere(IReceiptStore receipts, TurnQueue turns, ChangeNudge nudge, ProcessInstance process, TimeProvider time)
{
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(200);

    /// <summary>The receipt after its turn, or as it was seen last when <paramref name="cancellationToken"/> says that time is over.</summary>
    public async Task<Receipt> FollowAsync(
        Receipt receipt, Func<MessageContent, byte[]?>? renderPassive, CancellationToken cancellationToken)
    {
        try
        {
            while (receipt.Status == ReceiptStatus.Received)
            {
                // Read before it is waited for: a change in between is not missed.
                var changed = nudge.Next;
                await Task.Delay(ShortestPause, time, cancellationToken);
                receipt = await receipts.GetAsync(receipt.Id, cancellationToken) ?? receipt;
                if (receipt.Status == ReceiptStatus.Received && await TryTakeAsync(receipt, cancellationToken) is { } lease)
                {
                    return await turns.RunAsync(new Turn(receipt, lease, true, renderPassive)).WaitAsync(cancellationToken);
                }

                await Task.WhenAny(changed, Task.Delay(LongestPause, time, cancellationToken));
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Whoever has the turn goes on with it.
        }

        return receipt;
    }

    private Task<TurnLease?> TryTakeAsync(Receipt receipt, CancellationToken cancellationToken) => receipts.LeaseAsync(
        receipt.Inbound.InboxId, receipt.Inbound.ExternalId, process.Id, TurnLease.Length, cancellationToken);
}
