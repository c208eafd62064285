using Scrm.Core.Tags;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Catalog;

/// <inheritdoc cref="ITagUsage"/>
internal sealed class SqliteTagUsage(SqliteStore store) : ITagUsage
{
    /// <inheritdoc/>
    public Task<TagUsage> CountAsync(CancellationToken cancellationToken) => store.ReadAsync(
        session => new TagUsage(
            Counts(session, "SELECT body ->> '$.tagId', count(*) FROM tag_assignments GROUP BY 1"),
            Counts(session, "SELECT body ->> '$.ruleId', count(*) FROM tag_assignments WHERE body ->> '$.ruleId' IS NOT NULL GROUP BY 1")),
        cancellationToken);

    private static Dictionary<string, long> Counts(Session session, string sql) =>
        session.All(sql, reader => (Id: reader.GetString(0), Count: reader.GetInt64(1))).ToDictionary(c => c.Id, c => c.Count);
}
