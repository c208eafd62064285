using Scrm.Core.PlatformTags;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Catalog;

/// <inheritdoc cref="IPlatformTagStore"/>
internal sealed class SqlitePlatformTagStore(SqliteStore store) : IPlatformTagStore
{
    private static readonly CatalogRows<PlatformTagSettings> Settings = new("platformTags");
    private static readonly CatalogRows<PlatformTagState> States = new("platformTagState");

    /// <inheritdoc/>
    public Task<IReadOnlyList<PlatformTagSettings>> SettingsAsync(CancellationToken cancellationToken) => store.ReadAsync(Settings.All, cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveSettingsAsync(PlatformTagSettings settings, int expectedVersion, CancellationToken cancellationToken)
    {
        var body = Json.Write(settings with { Version = expectedVersion + 1 });
        return store.WriteAsync(
            session => Settings.TrySave(session, settings.InboxId, body, expectedVersion) ? Written.Keep(true) : Written.Undo(false), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<PlatformTagState?> FindStateAsync(string inboxId, CancellationToken cancellationToken) =>
        store.ReadAsync(session => States.Find(session, inboxId), cancellationToken);

    /// <inheritdoc/>
    public Task SaveStateAsync(PlatformTagState state, CancellationToken cancellationToken) =>
        States.SaveAsync(store, state.InboxId, state, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlySet<string>> KnownAsync(string inboxId, string tagId, CancellationToken cancellationToken) => store.ReadAsync<IReadOnlySet<string>>(
        session => session.All(
            "SELECT external_id FROM platform_tag_members WHERE inbox_id = @inbox AND tag_id = @tag",
            reader => reader.GetString(0),
            ("@inbox", inboxId),
            ("@tag", tagId)).ToHashSet(),
        cancellationToken);

    /// <inheritdoc/>
    public Task RecordAsync(
        string inboxId, string tagId, IReadOnlyCollection<string> added, IReadOnlyCollection<string> gone, CancellationToken cancellationToken) => store.WriteAsync(
        session =>
        {
            Run(session, "INSERT OR IGNORE INTO platform_tag_members (inbox_id, tag_id, external_id) VALUES (@inbox, @tag, @external)", inboxId, tagId, added);
            Run(session, "DELETE FROM platform_tag_members WHERE inbox_id = @inbox AND tag_id = @tag AND external_id = @external", inboxId, tagId, gone);
            return Written.Keep(true);
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<TagHolder>> HoldersAsync(
        string inboxId, IReadOnlyList<string> tagIds, DateTimeOffset now, CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<TagHolder>>(
        session => [.. tagIds.SelectMany(tag => Holders(session, inboxId, tag, now)).DistinctBy(h => h.ExternalId)],
        cancellationToken);

    private static List<TagHolder> Holders(Session session, string inboxId, string tagId, DateTimeOffset now) => session.All(
        """
        SELECT a.contact_id, i.external_id, coalesce(p.body ->> '$.following', 1)
        FROM tag_assignments a
        JOIN contact_identities i ON i.contact_id = a.contact_id AND i.inbox_id = @inbox
        JOIN contacts p ON p.id = a.contact_id
        WHERE a.body ->> '$.tagId' = @tag AND (a.expires_at IS NULL OR a.expires_at > @now)
        """,
        reader => new TagHolder(reader.GetString(0), reader.GetString(1), reader.GetInt64(2) == 1),
        ("@inbox", inboxId),
        ("@tag", tagId),
        ("@now", Instant.Of(now)));

    private static void Run(Session session, string sql, string inboxId, string tagId, IReadOnlyCollection<string> externalIds)
    {
        foreach (var externalId in externalIds)
        {
            session.Execute(sql, ("@inbox", inboxId), ("@tag", tagId), ("@external", externalId));
        }
    }
}
