using Scrm.Core.Tagging;
using Scrm.Core.Tags;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Tagging;

/// <inheritdoc cref="ITagHistory"/>
internal sealed class SqliteTagHistory(SqliteStore store) : ITagHistory
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<TagObservation>> OfContactAsync(string contactId, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<TagObservation>>(
            session => session.All(
                "SELECT body FROM tag_observations WHERE contact_id = @contact ORDER BY at, row",
                reader => Json.Read<TagObservation>(reader.GetString(0)),
                ("@contact", contactId)),
            cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<RuleRecord>> RecordsAsync(CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<RuleRecord>>(
            session => session.All(
                """
                SELECT rule_id, rule_version, sum(rightly), sum(1 - rightly) FROM tag_reviews
                WHERE standing = 1 AND batch_id IS NULL GROUP BY rule_id, rule_version
                """,
                reader => new RuleRecord(reader.GetString(0), reader.GetInt32(1), reader.GetInt32(2), reader.GetInt32(3))),
            cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> ContactsOfRuleAsync(
        string ruleId, int version, string? afterContactId, int limit, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<string>>(
            session => session.All(
                """
                SELECT DISTINCT contact_id FROM tag_observations
                WHERE rule_id = @rule AND rule_version = @version AND contact_id > @after ORDER BY contact_id LIMIT @limit
                """,
                reader => reader.GetString(0),
                ("@rule", ruleId),
                ("@version", (long)version),
                ("@after", afterContactId ?? ""),
                ("@limit", limit)),
            cancellationToken);

    /// <inheritdoc/>
    public Task<bool> CommitAsync(TagCommit commit, CancellationToken cancellationToken)
    {
        var documents = new TagCommitDocuments(commit);
        return store.WriteAsync(
            session => documents.TrySave(session, store.Settings.ChangesKept) ? Written.Keep(true) : Written.Undo(false), cancellationToken);
    }
}
