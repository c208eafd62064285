using Scrm.Core.Examples;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Catalog;

/// <inheritdoc cref="IExampleStore"/>
internal sealed class SqliteExampleStore(SqliteStore store) : IExampleStore
{
    private const string Kind = "examples";

    /// <inheritdoc/>
    public Task<long> RevisionAsync(CancellationToken cancellationToken) => store.ReadAsync(session => Revisions.Of(session, Kind), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<WishExample>> WishesAsync(CancellationToken cancellationToken) => AllAsync<WishExample>(ExampleKind.Wish, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<IntentText>> IntentsAsync(CancellationToken cancellationToken) => AllAsync<IntentText>(ExampleKind.Intent, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ComplaintText>> ComplaintsAsync(CancellationToken cancellationToken) => AllAsync<ComplaintText>(ExampleKind.Complaint, cancellationToken);

    /// <inheritdoc/>
    public Task<ExampleCount> SaveAsync(IReadOnlyList<ComplaintText> complaints, CancellationToken cancellationToken) =>
        SaveAsync([.. complaints.Select(c => (ExampleKind.Complaint, c.Id, Json.Write(c)))], cancellationToken);

    /// <inheritdoc/>
    public Task<ExampleCount> SaveAsync(IReadOnlyList<WishExample> wishes, IReadOnlyList<IntentText> intents, CancellationToken cancellationToken) => SaveAsync(
        [.. wishes.Select(w => (ExampleKind.Wish, w.Id, Json.Write(w))), .. intents.Select(i => (ExampleKind.Intent, i.Id, Json.Write(i)))], cancellationToken);

    /// <inheritdoc/>
    public Task<int> RemoveAsync(ExampleKind kind, IReadOnlyCollection<string>? ids, CancellationToken cancellationToken)
    {
        var wanted = ids is null ? null : Json.Write(ids);
        return store.WriteAsync(
            session =>
            {
                var removed = session.Execute(
                    "DELETE FROM examples WHERE kind = @kind AND (@ids IS NULL OR id IN (SELECT value FROM json_each(@ids)))",
                    ("@kind", Word.Of(kind)),
                    ("@ids", wanted));
                if (removed > 0)
                {
                    Revisions.Raise(session, Kind);
                }

                return Written.Keep(removed);
            },
            cancellationToken);
    }

    private Task<ExampleCount> SaveAsync(IReadOnlyList<(ExampleKind Kind, string Id, string Body)> rows, CancellationToken cancellationToken) => store.WriteAsync(
        session =>
        {
            var (before, written) = (Count(session), rows.Sum(row => Save(session, row)));
            var added = Count(session) - before;
            if (written > 0)
            {
                Revisions.Raise(session, Kind);
            }

            return Written.Keep(new ExampleCount(added, written - added, rows.Count - written));
        },
        cancellationToken);

    private Task<IReadOnlyList<T>> AllAsync<T>(ExampleKind kind, CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<T>>(
        session => session.All("SELECT body FROM examples WHERE kind = @kind ORDER BY row", reader => Json.Read<T>(reader.GetString(0)), ("@kind", Word.Of(kind))),
        cancellationToken);

    private static int Count(Session session) => (int)(session.Number("SELECT count(*) FROM examples") ?? 0);

    /// <summary>1 when it is new or other than the stored one.</summary>
    private static int Save(Session session, (ExampleKind Kind, string Id, string Body) row) => session.Execute(
        """
        INSERT INTO examples (kind, id, body) VALUES (@kind, @id, @body)
        ON CONFLICT (kind, id) DO UPDATE SET body = excluded.body WHERE body <> excluded.body
        """,
        ("@kind", Word.Of(row.Kind)),
        ("@id", row.Id),
        ("@body", row.Body));
}
