using Scrm.Core.Dialogues;
using Scrm.Core.Foundation;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Catalog;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Forms;

/// <inheritdoc cref="IFormStore"/>
internal sealed class SqliteFormStore(SqliteStore store) : IFormStore
{
    private const string Kind = "forms";

    /// <inheritdoc/>
    public Task<long> RevisionAsync(CancellationToken cancellationToken) => store.ReadAsync(session => Revisions.Of(session, Kind), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Form>> LiveAsync(CancellationToken cancellationToken) => store.ReadAsync(FormRows.Live, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<FormHead>> ListAsync(CancellationToken cancellationToken) =>
        store.ReadAsync(session => FormRows.Heads(session), cancellationToken);

    /// <inheritdoc/>
    public Task<FormHead?> FindAsync(string id, CancellationToken cancellationToken) =>
        store.ReadAsync(session => FormRows.Heads(session, id) is [var head] ? head : null, cancellationToken);

    /// <inheritdoc/>
    public Task<Form?> VersionAsync(string id, int version, CancellationToken cancellationToken) =>
        store.ReadAsync(session => FormRows.Version(session, id, version), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Form>> VersionsAsync(string id, CancellationToken cancellationToken) =>
        store.ReadAsync(session => FormRows.Versions(session, id), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveAsync(Form form, CancellationToken cancellationToken)
    {
        var body = Json.Write(form);
        return Revisions.ChangeAsync(store, Kind, session => FormRows.TrySave(session, form, body), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<bool> PublishAsync(string id, int? version, CancellationToken cancellationToken) =>
        Revisions.ChangeAsync(store, Kind, session => FormRows.Publish(session, id, version), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> RemoveAsync(string id, CancellationToken cancellationToken) =>
        Revisions.ChangeAsync(store, Kind, session => FormRows.Remove(session, id), cancellationToken);

    /// <inheritdoc/>
    public Task<string?> SecretAsync(string id, CancellationToken cancellationToken) => store.ReadAsync(
        session => session.First("SELECT secret FROM form_secrets WHERE form_id = @id", reader => reader.GetString(0), ("@id", id)), cancellationToken);

    /// <inheritdoc/>
    public Task SaveSecretAsync(string id, string secret, CancellationToken cancellationToken) => store.WriteAsync(
        session => Written.Keep(session.Execute(
            "INSERT INTO form_secrets (form_id, secret) VALUES (@id, @secret) ON CONFLICT (form_id) DO UPDATE SET secret = excluded.secret",
            ("@id", id),
            ("@secret", secret))),
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> DueAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<string>>(
        session =>
        [
            .. session.All(
                """
                SELECT id, body ->> '$.form.dueAt', body ->> '$.owner.kind', body ->> '$.status' FROM conversations
                WHERE body ->> '$.form' IS NOT NULL
                """,
                reader => (Id: reader.GetString(0), Due: reader.GetString(1), Owner: reader.GetString(2), Status: reader.GetString(3)))
                .Where(c => c.Owner != "bot" || c.Status != "pending" || Json.Read<DateTimeOffset>($"\"{c.Due}\"") <= now)
                .Select(c => c.Id)
                .Take(limit),
        ],
        cancellationToken);

    /// <inheritdoc/>
    public Task<Page<FormResult>> ResultsAsync(FormResultQuery query, CancellationToken cancellationToken)
    {
        var from = PageCursor.Read(query.Cursor);
        var size = Math.Clamp(query.Limit, 1, 500);
        return store.ReadAsync(
            session => PageCursor.Page(
                session.All(
                    $"""
                    SELECT body, at, id FROM form_results WHERE (at, id) < (@at, @id)
                    {(query.FormId is null ? "" : "AND form_id = @form")} {(query.ContactId is null ? "" : "AND contact_id = @contact")}
                    AND (@state IS NULL OR state = @state) AND (@since IS NULL OR at >= @since) AND (@until IS NULL OR at < @until)
                    ORDER BY at DESC, id DESC LIMIT @limit
                    """,
                    reader => (Json.Read<FormResult>(reader.GetString(0)), new PageCursor(reader.GetInt64(1), reader.GetString(2))),
                    ("@at", from.At),
                    ("@id", from.Id),
                    ("@form", query.FormId),
                    ("@contact", query.ContactId),
                    ("@state", query.End is { } end ? Word.Of(end) : null),
                    ("@since", Instant.Of(query.Since)),
                    ("@until", Instant.Of(query.Until)),
                    ("@limit", size + 1)),
                size),
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<FormResult?> ResultAsync(string id, CancellationToken cancellationToken) => store.ReadAsync(
        session => session.First("SELECT body FROM form_results WHERE id = @id", reader => Json.Read<FormResult>(reader.GetString(0)), ("@id", id)),
        cancellationToken);
}
