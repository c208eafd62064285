using Scrm.Core.Contacts;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Merging;

/// <inheritdoc cref="IContactAliases"/>
internal sealed class SqliteContactAliases(SqliteStore store) : IContactAliases
{
    /// <inheritdoc/>
    public Task<string?> KeeperAsync(string contactId, CancellationToken cancellationToken) => store.ReadAsync(
        session => session.First(
            """
            WITH RECURSIVE up (id, step) AS (
                SELECT kept_id, 1 FROM merges WHERE merged_id = @contact AND standing = 1
                UNION SELECT m.kept_id, up.step + 1 FROM up JOIN merges m ON m.merged_id = up.id AND m.standing = 1)
            SELECT id FROM up ORDER BY step DESC LIMIT 1
            """,
            reader => reader.GetString(0),
            ("@contact", contactId)),
        cancellationToken);
}
