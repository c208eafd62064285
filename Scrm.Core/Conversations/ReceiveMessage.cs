using Scrm.Core.Foundation;

namespace Scrm.Core.Conversations;

/// <summary>Makes a genuine message durable, once, before its platform is told "received": in the store, or beside it while that is away.</summary>
public sealed class ReceiveMessage(IReceiptStore receipts, IReceiptSpool spool, ProcessInstance process, TimeProvider time)
{
    /// <summary>How long the store may take before the spool takes over: platforms wait for 5 s.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    // Of two messages of one contact the second must not be stored while the first is still on its way into the spool.
    private readonly Lanes<(string InboxId, string ExternalId)> _contacts = new();

    /// <summary>What the store took; null: the message waits in the spool. Throws when neither took it.</summary>
    public Task<Received?> HandleAsync(InboundMessage inbound, CancellationToken cancellationToken) =>
        _contacts.RunAsync((inbound.InboxId, inbound.ExternalId), token => TakeAsync(inbound, token), cancellationToken);

    private async Task<Received?> TakeAsync(InboundMessage inbound, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();

        // Behind what waits already, so that nothing of a contact overtakes.
        if (spool.Count == 0 && await StoreAsync(inbound, now, cancellationToken) is { } received)
        {
            return received;
        }

        return await spool.AppendAsync(inbound, now, cancellationToken)
            ? null
            : throw new StoreUnavailableException("The store is away and the spool is full.");
    }

    private async Task<Received?> StoreAsync(InboundMessage inbound, DateTimeOffset now, CancellationToken cancellationToken)
    {
        using var given = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        try
        {
            return await receipts.ReceiveAsync(inbound, now, process.Id, TurnLease.Length, given.Token).WaitAsync(Patience, time, cancellationToken);
        }
        catch (Exception away) when (away is StoreUnavailableException or TimeoutException)
        {
            // The store may take it yet: then the drain finds the same message there.
            await given.CancelAsync();
            return null;
        }
    }
}
