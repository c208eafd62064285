namespace Scrm.Core.Conversations;

/// <summary>Keeps inbound messages durable on this machine while the store is away; in order, bounded, with one reader.</summary>
public interface IReceiptSpool
{
    /// <summary>Messages in it, those on their way into it among them.</summary>
    int Count { get; }

    /// <summary>Adds a message; true: it is durable, false: the spool is full. Throws when its disk does not take it.</summary>
    Task<bool> AppendAsync(InboundMessage inbound, DateTimeOffset receivedAt, CancellationToken cancellationToken);

    /// <summary>The oldest messages, what ended processes left behind first; they stay until removed.</summary>
    Task<IReadOnlyList<SpooledMessage>> ReadAsync(int limit, CancellationToken cancellationToken);

    /// <summary>Drops so many of what was read last.</summary>
    Task RemoveAsync(int count, CancellationToken cancellationToken);
}
