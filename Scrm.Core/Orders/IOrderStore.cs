using Scrm.Core.Contacts;
using Scrm.Core.Foundation;

namespace Scrm.Core.Orders;

/// <summary>Purchases.</summary>
public interface IOrderStore
{
    /// <summary>An order by the shop's number, or null.</summary>
    Task<Order?> FindAsync(string externalId, CancellationToken cancellationToken);

    /// <summary>Stores an order; false when its stored version is another.</summary>
    Task<bool> SaveAsync(OrderCommit commit, CancellationToken cancellationToken);

    /// <summary>A person's orders, newest first.</summary>
    Task<Page<Order>> OfContactAsync(string contactId, string? cursor, int limit, CancellationToken cancellationToken);

    /// <summary>A person's orders placed since a time that count, oldest first, at most 1,000 of the newest.</summary>
    Task<IReadOnlyList<Order>> CountingSinceAsync(string contactId, DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>Orders of people known that count, in order of ids, those after an id; null: from the first.</summary>
    Task<IReadOnlyList<Order>> PastAsync(string? afterId, int limit, CancellationToken cancellationToken);

    /// <summary>How many there are of them.</summary>
    Task<long> CountAsync(CancellationToken cancellationToken);

    /// <summary>What a person bought, by currency, the most first.</summary>
    Task<IReadOnlyList<RevenueTotal>> TotalsAsync(string contactId, CancellationToken cancellationToken);

    /// <summary>Orders of nobody that name one of these keys.</summary>
    Task<IReadOnlyList<Order>> OfNobodyAsync(IReadOnlyList<PersonKey> keys, int limit, CancellationToken cancellationToken);
}
