namespace Scrm.Core.Conversations;

/// <summary>Makes a genuine message durable, once, before its platform is told "received".</summary>
public sealed class ReceiveMessage(IReceiptStore receipts, TimeProvider time)
{
    /// <summary>The receipt, and true when the message had not been seen before.</summary>
    public Task<(Receipt Receipt, bool IsNew)> HandleAsync(InboundMessage inbound, CancellationToken cancellationToken) =>
        receipts.ReceiveAsync(inbound, time.GetUtcNow(), cancellationToken);
}
