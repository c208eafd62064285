using Scrm.Core.Foundation;

namespace Scrm.Core.Conversations;

/// <summary>Brings what waits in the spool into the store, in order for every contact.</summary>
public sealed class DrainSpool(IReceiptStore receipts, IReceiptSpool spool, ProcessInstance process)
{
    /// <summary>What the store took of the oldest <paramref name="limit"/> messages; empty: nothing waits. Throws, and keeps all of it, when the store is away.</summary>
    public async Task<IReadOnlyList<Received>> HandleAsync(int limit, CancellationToken cancellationToken)
    {
        var waiting = await spool.ReadAsync(limit, cancellationToken);
        if (waiting.Count == 0)
        {
            return [];
        }

        var taken = await Task.WhenAll(waiting
            .GroupBy(message => (message.Inbound.InboxId, message.Inbound.ExternalId))
            .Select(contact => StoreAsync(contact, cancellationToken)));

        // A crash before this line stores them again: the unique key finds them.
        await spool.RemoveAsync(waiting.Count, cancellationToken);
        return [.. taken.SelectMany(contact => contact)];
    }

    private async Task<IReadOnlyList<Received>> StoreAsync(IEnumerable<SpooledMessage> messages, CancellationToken cancellationToken)
    {
        List<Received> taken = [];
        foreach (var message in messages)
        {
            taken.Add(await receipts.ReceiveAsync(message.Inbound, message.ReceivedAt, process.Id, TurnLease.Length, cancellationToken));
        }

        return taken;
    }
}
