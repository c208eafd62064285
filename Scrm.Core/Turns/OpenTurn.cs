using Scrm.Core.Conversations;

namespace Scrm.Core.Turns;

/// <summary>
/// Looked at before anybody outside is asked: a turn that waited may have been taken meanwhile, by another process or right after the turn
/// before it, and what is asked outside is asked once.
/// </summary>
public sealed class OpenTurn(IReceiptStore receipts)
{
    /// <summary>True while nobody has finished it.</summary>
    public async Task<bool> IsOpenAsync(Receipt receipt, CancellationToken cancellationToken) =>
        await receipts.GetAsync(receipt.Id, cancellationToken) is null or { Status: ReceiptStatus.Received };
}
