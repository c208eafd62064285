using Scrm.Core.Contacts;
using Scrm.Core.Figures;
using Scrm.Core.Orders;
using Scrm.Core.Personas;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Catalog;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Personas;

/// <inheritdoc cref="IPersonaStore"/>
internal sealed class SqlitePersonaStore(SqliteStore store) : IPersonaStore
{
    private const string OnlySettings = "persona";
    private static readonly CatalogRows<PersonaSettings> Settings = new("personaSettings");

    /// <inheritdoc/>
    public Task<PersonaSettings?> SettingsAsync(CancellationToken cancellationToken) =>
        store.ReadAsync(session => Settings.Find(session, OnlySettings), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveSettingsAsync(PersonaSettings settings, long expectedVersion, CancellationToken cancellationToken)
    {
        var body = Json.Write(settings with { Version = expectedVersion + 1 });
        return store.WriteAsync(
            session => Settings.TrySave(session, OnlySettings, body, expectedVersion) ? Written.Keep(true) : Written.Undo(false), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ContactFigures?> FiguresAsync(string contactId, CancellationToken cancellationToken) => store.ReadAsync(
        session => session.First(
            "SELECT body FROM contact_figures WHERE contact_id = @contact",
            reader => Json.Read<ContactFigures>(reader.GetString(0)),
            ("@contact", contactId)),
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Deed>> DeedsAsync(string contactId, string currency, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<Deed>>(session => [.. Touched(session, contactId), .. Ordered(session, contactId, currency)], cancellationToken);

    /// <inheritdoc/>
    public Task<long> CountAsync(CancellationToken cancellationToken) =>
        store.ReadAsync(session => session.Number("SELECT count(*) FROM contacts") ?? 0, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> ContactsAsync(string after, int limit, CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<string>>(
        session => session.All(
            "SELECT id FROM contacts WHERE id > @after ORDER BY id LIMIT @limit",
            reader => reader.GetString(0),
            ("@after", after),
            ("@limit", limit)),
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> StaleAsync(DateTimeOffset before, int limit, CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<string>>(
        session => session.All(
            """
            SELECT contact_id FROM personas WHERE computed_at < @before AND EXISTS (SELECT 1 FROM contacts WHERE id = contact_id)
            ORDER BY computed_at, contact_id LIMIT @limit
            """,
            reader => reader.GetString(0),
            ("@before", Instant.Of(before)),
            ("@limit", limit)),
        cancellationToken);

    private static IEnumerable<Deed> Touched(Session session, string contactId) => session.All(
        """
        SELECT t.body FROM touchpoints t WHERE t.contact_id = @contact AND NOT EXISTS (
            SELECT 1 FROM messages m WHERE m.id = t.body ->> '$.messageId' AND m.body ->> '$.direction' = 'in')
        """,
        reader => Json.Read<Touchpoint>(reader.GetString(0)),
        ("@contact", contactId)).Select(TouchedDeed.Of).OfType<Deed>();

    private static List<Deed> Ordered(Session session, string contactId, string currency) => session.All(
        "SELECT body FROM orders WHERE contact_id = @contact AND net_minor > 0",
        reader => TouchedDeed.Of(Json.Read<Order>(reader.GetString(0)), currency),
        ("@contact", contactId));
}
