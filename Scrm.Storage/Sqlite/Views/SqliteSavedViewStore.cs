using Scrm.Core.Views;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Views;

/// <inheritdoc cref="ISavedViewStore"/>
internal sealed class SqliteSavedViewStore(SqliteStore store) : ISavedViewStore
{
    private const string Add = """
        INSERT OR IGNORE INTO saved_views (id, owner_id, name, shared, position, version, body)
        SELECT @id, @owner, @name, @shared, (SELECT coalesce(max(position), 0) + 1 FROM saved_views WHERE owner_id = @owner), 1, @body
        """;

    private const string Replace =
        "UPDATE saved_views SET name = @name, shared = @shared, version = @version, body = @body WHERE id = @id AND version = @expected";

    // Where somebody is not named, the place he had counts behind all that are.
    private const string Order = """
        UPDATE saved_views SET position = coalesce(
            (SELECT j.key + 1 FROM json_each(@ids) j WHERE j.value = saved_views.id), 1000 + position)
        WHERE owner_id = @owner
        """;

    /// <inheritdoc/>
    public Task<IReadOnlyList<SavedView>> OfAsync(string agentId, CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<SavedView>>(
        session =>
        [
            .. session.All("SELECT body FROM saved_views WHERE owner_id = @agent ORDER BY position, row", Read, ("@agent", agentId)),
            .. session.All("SELECT body FROM saved_views WHERE shared = 1 AND owner_id <> @agent ORDER BY name, row", Read, ("@agent", agentId)),
        ],
        cancellationToken);

    /// <inheritdoc/>
    public Task<SavedView?> FindAsync(string id, CancellationToken cancellationToken) =>
        store.ReadAsync(session => session.First("SELECT body FROM saved_views WHERE id = @id", Read, ("@id", id)), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveAsync(SavedView view, int expectedVersion, CancellationToken cancellationToken)
    {
        var body = Json.Write(view with { Version = expectedVersion + 1 });
        return store.WriteAsync(
            session => Written.Keep(expectedVersion == 0
                ? session.Execute(Add, ("@id", view.Id), ("@owner", view.OwnerId), ("@name", view.Name), ("@shared", view.Shared ? 1 : 0), ("@body", body)) == 1
                : session.Execute(
                    Replace,
                    ("@name", view.Name),
                    ("@shared", view.Shared ? 1 : 0),
                    ("@version", expectedVersion + 1),
                    ("@body", body),
                    ("@id", view.Id),
                    ("@expected", expectedVersion)) == 1),
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<bool> DeleteAsync(string id, CancellationToken cancellationToken) =>
        store.WriteAsync(session => Written.Keep(session.Execute("DELETE FROM saved_views WHERE id = @id", ("@id", id)) == 1), cancellationToken);

    /// <inheritdoc/>
    public Task OrderAsync(string agentId, IReadOnlyList<string> ids, CancellationToken cancellationToken) => store.WriteAsync(
        session => Written.Keep(session.Execute(Order, ("@ids", Json.Write(ids)), ("@owner", agentId))), cancellationToken);

    private static SavedView Read(Microsoft.Data.Sqlite.SqliteDataReader reader) => Json.Read<SavedView>(reader.GetString(0));
}
