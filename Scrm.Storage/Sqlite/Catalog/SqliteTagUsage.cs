using Scrm.Core.Tags;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Catalog;

/// <inheritdoc cref="ITagUsage"/>
internal sealed class SqliteTagUsage(SqliteStore store) : ITagUsage
{
    /// <inheritdoc/>
    public Task<TagUsage> CountAsync(CancellationToken cancellationToken) => store.ReadAsync(
        session => new TagUsage(
            Counts(session, "SELECT tag_id, count(*) FROM tag_observations GROUP BY tag_id"),
            Counts(session, "SELECT rule_id, count(*) FROM tag_observations WHERE rule_id IS NOT NULL GROUP BY rule_id")),
        cancellationToken);

    private static Dictionary<string, long> Counts(Session session, string sql) =>
        session.All(sql, reader => (Id: reader.GetString(0), Count: reader.GetInt64(1))).ToDictionary(c => c.Id, c => c.Count);
}
