using Scrm.Core.Contacts;
using Scrm.Core.Foundation;
using Scrm.Core.Orders;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Contacts;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Orders;

/// <inheritdoc cref="IOrderStore"/>
internal sealed class SqliteOrderStore(SqliteStore store) : IOrderStore
{
    private const int MostCounting = 1000;

    /// <inheritdoc/>
    public Task<Order?> FindAsync(string externalId, CancellationToken cancellationToken) => store.ReadAsync(
        session => session.First(
            "SELECT body FROM orders WHERE external_id = @external", reader => Json.Read<Order>(reader.GetString(0)), ("@external", externalId)),
        cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveAsync(OrderCommit commit, CancellationToken cancellationToken)
    {
        var body = Json.Write(commit.Order with { Version = commit.ExpectedVersion + 1 });
        var touch = commit.Touchpoint is { } touchpoint ? new[] { (touchpoint, Json.Write(touchpoint)) } : [];
        var signal = commit.Signal is { } pending ? Json.Write(pending) : null;
        return store.WriteAsync(
            session =>
            {
                if (!OrderRows.TrySave(session, commit.Order, commit.ExpectedVersion, body))
                {
                    return Written.Undo(false);
                }

                PersonRows.Save(session, touch, [], []);
                SignalRows.Add(session, commit.Signal, signal);
                return Written.Keep(true);
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<Page<Order>> OfContactAsync(string contactId, string? cursor, int limit, CancellationToken cancellationToken) =>
        ContactPages.ReadAsync<Order>(store, "orders", contactId, cursor, limit, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Order>> CountingSinceAsync(string contactId, DateTimeOffset since, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<Order>>(
            session =>
            [
                .. session.All(
                    "SELECT body FROM orders WHERE contact_id = @contact AND at >= @since AND net_minor > 0 ORDER BY at DESC, id DESC LIMIT @limit",
                    reader => Json.Read<Order>(reader.GetString(0)),
                    ("@contact", contactId),
                    ("@since", Instant.Of(since)),
                    ("@limit", MostCounting)).AsEnumerable().Reverse(),
            ],
            cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Order>> PastAsync(string? afterId, int limit, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<Order>>(
            session => session.All(
                "SELECT body FROM orders WHERE id > @after AND contact_id IS NOT NULL AND net_minor > 0 ORDER BY id LIMIT @limit",
                reader => Json.Read<Order>(reader.GetString(0)),
                ("@after", afterId ?? ""),
                ("@limit", limit)),
            cancellationToken);

    /// <inheritdoc/>
    public Task<long> CountAsync(CancellationToken cancellationToken) => store.ReadAsync(
        session => session.Number("SELECT count(*) FROM orders WHERE contact_id IS NOT NULL AND net_minor > 0") ?? 0, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<RevenueTotal>> TotalsAsync(string contactId, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<RevenueTotal>>(
            session => session.All(
                """
                SELECT currency, sum(net_minor), count(*), min(at), max(at) FROM orders
                WHERE contact_id = @contact AND net_minor > 0 GROUP BY currency ORDER BY sum(net_minor) DESC, currency
                """,
                reader => new RevenueTotal(
                    reader.GetString(0), reader.GetInt64(1), reader.GetInt64(2), Instant.From(reader.GetInt64(3)), Instant.From(reader.GetInt64(4))),
                ("@contact", contactId)),
            cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Order>> OfNobodyAsync(IReadOnlyList<PersonKey> keys, int limit, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<Order>>(
            session => session.All(
                """
                SELECT body FROM orders WHERE contact_id IS NULL AND id IN (
                    SELECT k.order_id FROM json_each(@keys) w JOIN order_keys k ON k.kind = w.value ->> '$[0]' AND k.value = w.value ->> '$[1]')
                ORDER BY at, id LIMIT @limit
                """,
                reader => Json.Read<Order>(reader.GetString(0)),
                ("@keys", PersonKeyRows.ListOf(keys)),
                ("@limit", limit)),
            cancellationToken);
}
