using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Catalog;

/// <summary>Small documents of one kind, few enough to be read whole, in order of creation.</summary>
/// <param name="Kind">Stored name of the kind; never changed.</param>
internal sealed record CatalogRows<T>(string Kind)
    where T : class
{
    /// <summary>All of the kind.</summary>
    public IReadOnlyList<T> All(Session session) => session.All(
        "SELECT body FROM catalog WHERE kind = @kind ORDER BY row", reader => Json.Read<T>(reader.GetString(0)), ("@kind", Kind));

    /// <summary>All of the kind, each with how often it was saved.</summary>
    public IReadOnlyList<(T Document, int Version)> Versioned(Session session) => session.All(
        "SELECT body, version FROM catalog WHERE kind = @kind ORDER BY row",
        reader => (Json.Read<T>(reader.GetString(0)), reader.GetInt32(1)),
        ("@kind", Kind));

    /// <summary>One, or null.</summary>
    public T? Find(Session session, string id) => session.First(
        "SELECT body FROM catalog WHERE kind = @kind AND id = @id",
        reader => Json.Read<T>(reader.GetString(0)),
        ("@kind", Kind),
        ("@id", id));

    /// <summary>Creates or replaces one.</summary>
    public void Save(Session session, string id, string body) => session.Execute(
        """
        INSERT INTO catalog (kind, id, version, body) VALUES (@kind, @id, 1, @body)
        ON CONFLICT (kind, id) DO UPDATE SET version = version + 1, body = excluded.body
        """,
        ("@kind", Kind),
        ("@id", id),
        ("@body", body));

    /// <summary>The same as a write of its own.</summary>
    public Task SaveAsync(SqliteStore store, string id, T document, CancellationToken cancellationToken)
    {
        var body = Json.Write(document);
        return store.WriteAsync(
            session =>
            {
                Save(session, id, body);
                return Written.Keep(true);
            },
            cancellationToken);
    }

    /// <summary>Creates (0) or replaces one when the stored version is the expected one.</summary>
    public bool TrySave(Session session, string id, string body, long expectedVersion) => session.Execute(
        expectedVersion == 0
            ? "INSERT OR IGNORE INTO catalog (kind, id, version, body) VALUES (@kind, @id, @expected + 1, @body)"
            : "UPDATE catalog SET version = @expected + 1, body = @body WHERE kind = @kind AND id = @id AND version = @expected",
        ("@kind", Kind),
        ("@id", id),
        ("@expected", expectedVersion),
        ("@body", body)) == 1;

    /// <summary>Removes one when the stored version is the expected one.</summary>
    public bool TryDelete(Session session, string id, long expectedVersion) => session.Execute(
        "DELETE FROM catalog WHERE kind = @kind AND id = @id AND version = @expected", ("@kind", Kind), ("@id", id), ("@expected", expectedVersion)) == 1;

    /// <summary>Removes one; false when there is none.</summary>
    public bool Delete(Session session, string id) =>
        session.Execute("DELETE FROM catalog WHERE kind = @kind AND id = @id", ("@kind", Kind), ("@id", id)) == 1;
}
