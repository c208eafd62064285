using Scrm.Core.RuleBooks;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Rules;

/// <inheritdoc cref="IRuleStore"/>
internal sealed class SqliteRuleStore(SqliteStore store) : IRuleStore
{
    private const string Newest = "SELECT max(version) FROM rule_editions";

    /// <inheritdoc/>
    public Task<long> VersionAsync(CancellationToken cancellationToken) =>
        store.ReadAsync(session => session.Number(Newest) ?? 0, cancellationToken);

    /// <inheritdoc/>
    public Task<RuleEdition?> EditionAsync(long version, CancellationToken cancellationToken) => store.ReadAsync(
        session => session.First(
            "SELECT body FROM rule_editions WHERE version = @version", reader => Json.Read<RuleEdition>(reader.GetString(0)), ("@version", version)),
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<RuleEditionHead>> EditionsAsync(CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<RuleEditionHead>>(
        session => session.All("SELECT head FROM rule_editions ORDER BY version DESC", reader => Json.Read<RuleEditionHead>(reader.GetString(0))), cancellationToken);

    /// <inheritdoc/>
    public Task<RuleDraft?> DraftAsync(CancellationToken cancellationToken) =>
        store.ReadAsync(session => session.First("SELECT body FROM rule_draft", reader => Json.Read<RuleDraft>(reader.GetString(0))), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveDraftAsync(RuleDraft draft, long expectedStamp, CancellationToken cancellationToken)
    {
        var body = Json.Write(draft with { Stamp = expectedStamp + 1 });
        return store.WriteAsync(
            session =>
            {
                if ((session.Number("SELECT stamp FROM rule_draft") ?? 0) != expectedStamp)
                {
                    return Written.Undo(false);
                }

                session.Execute(
                    "INSERT OR REPLACE INTO rule_draft (one, stamp, body) VALUES (1, @stamp, @body)", ("@stamp", expectedStamp + 1), ("@body", body));
                return Written.Keep(true);
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<bool> DropDraftAsync(long stamp, CancellationToken cancellationToken) =>
        store.WriteAsync(session => Drop(session, stamp) ? Written.Keep(true) : Written.Undo(false), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> PublishAsync(RuleEdition edition, long? draftStamp, CancellationToken cancellationToken)
    {
        var body = Json.Write(edition);
        var head = Json.Write(new RuleEditionHead(
            edition.Version, edition.Rules.Count, edition.Note, edition.PublishedBy, edition.PublishedAt, edition.Restores));
        return store.WriteAsync(
            session =>
            {
                if ((session.Number(Newest) ?? 0) != edition.Version - 1 || (draftStamp is { } stamp && !Drop(session, stamp)))
                {
                    return Written.Undo(false);
                }

                session.Execute(
                    "INSERT INTO rule_editions (version, head, body) VALUES (@version, @head, @body)",
                    ("@version", edition.Version),
                    ("@head", head),
                    ("@body", body));
                return Written.Keep(true);
            },
            cancellationToken);
    }

    private static bool Drop(Session session, long stamp) => session.Execute("DELETE FROM rule_draft WHERE stamp = @stamp", ("@stamp", stamp)) == 1;
}
