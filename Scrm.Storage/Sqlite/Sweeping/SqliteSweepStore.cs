using Scrm.Core.Sweeping;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Catalog;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Sweeping;

/// <inheritdoc cref="ISweepStore"/>
internal sealed class SqliteSweepStore(SqliteStore store) : ISweepStore
{
    private const string Id = "all";
    private static readonly CatalogRows<SweepLedger> Ledgers = new("sweepLedger");

    /// <inheritdoc/>
    public Task<SweepLedger> LoadAsync(CancellationToken cancellationToken) =>
        store.ReadAsync(session => Ledgers.Find(session, Id) ?? SweepLedger.Empty, cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveAsync(SweepLedger ledger, long expectedVersion, CancellationToken cancellationToken)
    {
        var body = Json.Write(ledger with { Version = expectedVersion + 1 });
        return store.WriteAsync(
            session => Ledgers.TrySave(session, Id, body, expectedVersion) ? Written.Keep(true) : Written.Undo(false), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> HoldersAsync(
        IReadOnlyList<string> tagIds, string? afterContactId, int limit, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<string>>(
            session =>
            [
                // A page of each tag comes straight from the index; of all tags at once it would be sorted anew for every page.
                .. tagIds.SelectMany(tag => Holders(session, tag, afterContactId ?? "", limit)).Distinct().Order(StringComparer.Ordinal).Take(limit),
            ],
            cancellationToken);

    /// <inheritdoc/>
    public Task<long> CountAsync(IReadOnlyList<string> tagIds, CancellationToken cancellationToken) =>
        store.ReadAsync(
            session => session.Number(
                "SELECT count(DISTINCT contact_id) FROM tag_observations WHERE tag_id IN (SELECT value FROM json_each(@tags))",
                ("@tags", Json.Write(tagIds))) ?? 0,
            cancellationToken);

    private static List<string> Holders(Session session, string tagId, string after, int limit) => session.All(
        "SELECT DISTINCT contact_id FROM tag_observations WHERE tag_id = @tag AND contact_id > @after ORDER BY contact_id LIMIT @limit",
        reader => reader.GetString(0),
        ("@tag", tagId),
        ("@after", after),
        ("@limit", limit));
}
