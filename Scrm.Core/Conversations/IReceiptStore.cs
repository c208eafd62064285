namespace Scrm.Core.Conversations;

/// <summary>Inbound messages, durable before they are acknowledged.</summary>
public interface IReceiptStore
{
    /// <summary>Stores a message, or finds the receipt of the same (inbox, dedupe key).</summary>
    /// <returns>The receipt, and true when it was new.</returns>
    Task<(Receipt Receipt, bool IsNew)> ReceiveAsync(InboundMessage inbound, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>A receipt, or null.</summary>
    Task<Receipt?> GetAsync(long id, CancellationToken cancellationToken);

    /// <summary>Decides for the asynchronous road unless decided already; the receipt as it stands then.</summary>
    Task<Receipt> DecideAsynchronousAsync(long id, CancellationToken cancellationToken);

    /// <summary>Counts a failed turn; parks the receipt when it has <paramref name="parkAt"/> of them.</summary>
    Task<Receipt> FailedAsync(long id, int parkAt, CancellationToken cancellationToken);

    /// <summary>Receipts whose turn is to come and that were stored before <paramref name="receivedBefore"/>, oldest first.</summary>
    Task<IReadOnlyList<Receipt>> UnfinishedAsync(DateTimeOffset receivedBefore, int limit, CancellationToken cancellationToken);

    /// <summary>Receipts parked, newest first.</summary>
    Task<IReadOnlyList<Receipt>> ParkedAsync(int limit, CancellationToken cancellationToken);
}
