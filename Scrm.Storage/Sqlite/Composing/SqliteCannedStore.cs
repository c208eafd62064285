using Scrm.Core.Canned;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Catalog;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Composing;

/// <inheritdoc cref="ICannedStore"/>
internal sealed class SqliteCannedStore(SqliteStore store) : ICannedStore
{
    private static readonly CatalogRows<CannedReply> Replies = new("cannedReply");

    /// <inheritdoc/>
    public Task<IReadOnlyList<CannedReply>> AllAsync(CancellationToken cancellationToken) => store.ReadAsync(Replies.All, cancellationToken);

    /// <inheritdoc/>
    public Task<CannedReply?> FindAsync(string id, CancellationToken cancellationToken) =>
        store.ReadAsync(session => Replies.Find(session, id), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveAsync(IReadOnlyList<CannedReply> replies, CancellationToken cancellationToken)
    {
        var bodies = replies.Select(r => (r.Id, r.Version, Body: Json.Write(r with { Version = r.Version + 1 }))).ToList();
        return store.WriteAsync(
            session => bodies.TrueForAll(r => Replies.TrySave(session, r.Id, r.Body, r.Version)) ? Written.Keep(true) : Written.Undo(false),
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<bool> RemoveAsync(string id, CancellationToken cancellationToken) => store.WriteAsync(
        session =>
        {
            session.Execute("DELETE FROM canned_uses WHERE canned_id = @id", ("@id", id));
            return Written.Keep(Replies.Delete(session, id));
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task CountAsync(string id, DateTimeOffset at, CancellationToken cancellationToken) => store.WriteAsync(
        session => Written.Keep(session.Execute(
            """
            INSERT INTO canned_uses (canned_id, count, last_at) SELECT @id, 1, @at WHERE EXISTS (SELECT 1 FROM catalog WHERE kind = 'cannedReply' AND id = @id)
            ON CONFLICT (canned_id) DO UPDATE SET count = count + 1, last_at = max(last_at, excluded.last_at)
            """,
            ("@id", id),
            ("@at", Instant.Of(at)))),
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<CannedUse>> UsesAsync(CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<CannedUse>>(
        session => session.All(
            "SELECT canned_id, count, last_at FROM canned_uses ORDER BY canned_id",
            reader => new CannedUse(reader.GetString(0), reader.GetInt64(1), Instant.From(reader.GetInt64(2)))),
        cancellationToken);
}
