using Microsoft.Extensions.Options;
using Scrm.Bot.Gateway;
using Scrm.Core.Content;
using Scrm.Core.Conversations;

namespace Scrm.Bot.Inbound;

/// <summary>Begins a stored message's turn, here or by whoever has the contact's lease, and waits for it as long as the platform does.</summary>
internal sealed class TurnInTime(
    TurnQueue turns, TurnElsewhere elsewhere, IReceiptStore receipts, TimeProvider time, IOptions<GatewayOptions> options)
{
    /// <summary>The receipt once its turn is done, or, when the platform's patience ends first, once its road is decided.</summary>
    public async Task<Receipt> WaitAsync(
        Received received, Func<MessageContent, byte[]?>? renderPassive, CancellationToken cancellationToken)
    {
        var receipt = received.Receipt;
        if (receipt.Status != ReceiptStatus.Received)
        {
            return receipt;
        }

        var mine = received.Lease is { } lease ? turns.RunAsync(new Turn(receipt, lease, received.HasEarlier, renderPassive)) : null;
        if (renderPassive is null)
        {
            // The response carries nothing, so nobody waits.
            return receipt;
        }

        var left = receipt.ReceivedAt + TimeSpan.FromSeconds(options.Value.PassiveSeconds) - time.GetUtcNow();
        if (left > TimeSpan.Zero)
        {
            using var late = new CancellationTokenSource(left, time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
            receipt = mine is null
                ? await elsewhere.FollowAsync(receipt, renderPassive, either.Token)
                : await MineAsync(mine, receipt, either.Token);
            cancellationToken.ThrowIfCancellationRequested();
        }
        else if (mine is { IsCompletedSuccessfully: true })
        {
            receipt = await mine;
        }

        return receipt is { Status: ReceiptStatus.Received, Road: ReplyRoad.Undecided }
            ? await receipts.DecideAsynchronousAsync(receipt.Id, cancellationToken)
            : receipt;
    }

    private static async Task<Receipt> MineAsync(Task<Receipt> turn, Receipt receipt, CancellationToken late)
    {
        await ((Task)turn.WaitAsync(late)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return turn.IsCompletedSuccessfully ? await turn : receipt;
    }
}
