using System.Text.Json;
using Scrm.Core.Merging;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Merging;

/// <inheritdoc cref="IMergeDismissals"/>
internal sealed class SqliteMergeDismissals(SqliteStore store) : IMergeDismissals
{
    /// <inheritdoc/>
    public Task<MergeDismissal> AddAsync(MergeDismissal dismissal, CancellationToken cancellationToken)
    {
        var body = Json.Write(dismissal);
        return store.WriteAsync(
            session =>
            {
                session.Execute(
                    "INSERT INTO merge_dismissals (one_id, other_id, body) VALUES (@one, @other, @body) ON CONFLICT DO NOTHING",
                    ("@one", dismissal.OneId),
                    ("@other", dismissal.OtherId),
                    ("@body", body));
                return Written.Keep(session.First(
                    "SELECT body FROM merge_dismissals WHERE one_id = @one AND other_id = @other",
                    reader => Json.Read<MergeDismissal>(reader.GetString(0)),
                    ("@one", dismissal.OneId),
                    ("@other", dismissal.OtherId))!);
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<bool> RemoveAsync(MergeDismissal dismissal, CancellationToken cancellationToken) => store.WriteAsync(
        session => Written.Keep(session.Execute(
            "DELETE FROM merge_dismissals WHERE one_id = @one AND other_id = @other", ("@one", dismissal.OneId), ("@other", dismissal.OtherId)) > 0),
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<MergeDismissal>> OfAsync(IReadOnlyList<string> contactIds, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<MergeDismissal>>(
            session => session.All(
                """
                SELECT one_id, other_id, body FROM merge_dismissals WHERE one_id IN (SELECT value FROM json_each(@ids))
                UNION SELECT one_id, other_id, body FROM merge_dismissals WHERE other_id IN (SELECT value FROM json_each(@ids))
                ORDER BY one_id, other_id
                """,
                reader => Json.Read<MergeDismissal>(reader.GetString(2)),
                ("@ids", JsonSerializer.Serialize(contactIds))),
            cancellationToken);
}
