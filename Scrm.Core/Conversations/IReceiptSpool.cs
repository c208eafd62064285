namespace Scrm.Core.Conversations;

/// <summary>
/// Keeps inbound messages durable on this machine while the store is away. Bounded for every process; what any of them keeps, all of
/// them see, and whoever comes first brings it into the store.
/// </summary>
public interface IReceiptSpool
{
    /// <summary>Messages that wait.</summary>
    int Count { get; }

    /// <summary>True while a message of the contact waits: a later one must go behind it.</summary>
    bool Holds(string inboxId, string externalId);

    /// <summary>Adds a message; true: it is durable, false: the spool is full. Throws when its disk does not take it.</summary>
    Task<bool> AppendAsync(InboundMessage inbound, DateTimeOffset receivedAt, CancellationToken cancellationToken);

    /// <summary>The messages that came first, a contact's in order; they stay until removed. One reader in a process.</summary>
    Task<IReadOnlyList<SpooledMessage>> ReadAsync(int limit, CancellationToken cancellationToken);

    /// <summary>Drops what was read last: it is in the store.</summary>
    Task RemoveReadAsync(CancellationToken cancellationToken);
}
