using MongoDB.Bson;
using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Core.Figures;
using Scrm.Core.Orders;
using Scrm.Core.Personas;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Catalog;
using Scrm.Storage.Mongo.Contacts;
using Scrm.Storage.Mongo.Conversations;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Mongo.Orders;

namespace Scrm.Storage.Mongo.Personas;

/// <inheritdoc cref="IPersonaStore"/>
internal sealed class MongoPersonaStore(MongoStore store) : IPersonaStore
{
    private const string OnlySettings = "persona";
    private static readonly CatalogRows<PersonaSettings> Settings = new("personaSettings");

    /// <inheritdoc/>
    public Task<PersonaSettings?> SettingsAsync(CancellationToken cancellationToken) =>
        store.ReadAsync(session => Settings.FindAsync(session, OnlySettings), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveSettingsAsync(PersonaSettings settings, long expectedVersion, CancellationToken cancellationToken) =>
        Settings.TrySaveAsync(store, OnlySettings, settings with { Version = expectedVersion + 1 }, expectedVersion, cancellationToken);

    /// <inheritdoc/>
    public Task<ContactFigures?> FiguresAsync(string contactId, CancellationToken cancellationToken) =>
        store.ReadAsync(async session => Body.ReadOrNull<ContactFigures>(await session.GetAsync(PersonaRows.Figures, contactId)), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Deed>> DeedsAsync(string contactId, string currency, CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<Deed>>(
        async session => [.. await TouchedAsync(session, contactId), .. await OrderedAsync(session, contactId, currency)], cancellationToken);

    /// <inheritdoc/>
    public Task<long> CountAsync(CancellationToken cancellationToken) => store.ReadAsync(session => session.CountAsync(ContactRows.Plan, []), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> ContactsAsync(string after, int limit, CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<string>>(
        async session =>
        [
            .. (await session.AllAsync(ContactRows.Plan, new BsonDocument("_id", Op.Above(after)), new BsonDocument("_id", 1), limit))
                .Select(row => row["_id"].AsString),
        ],
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> StaleAsync(DateTimeOffset before, int limit, CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<string>>(
        async session =>
        {
            var stale = (await session.AllAsync(
                PersonaRows.Plan, new BsonDocument("at", Op.Below(Instant.Of(before))), new BsonDocument { { "at", 1 }, { "_id", 1 } }, limit))
                .Select(row => row["_id"].AsString).ToList();
            var known = (await session.FieldsAsync(ContactRows.Plan, new BsonDocument("_id", Op.In(stale)), "_id"))
                .Select(row => row["_id"].AsString).ToHashSet();
            return [.. stale.Where(known.Contains)];
        },
        cancellationToken);

    private static async Task<IEnumerable<Deed>> TouchedAsync(Session session, string contactId)
    {
        var touched = Body.All<Touchpoint>(await session.AllAsync(PersonRows.Touchpoints, new BsonDocument("contact", contactId)));

        // What a line of the customer's tells is counted with the line.
        var lines = touched.Select(touchpoint => touchpoint.MessageId).OfType<string>().Distinct().ToList();
        var said = lines.Count == 0 ? [] : (await session.FieldsAsync(
            MessageRows.Plan, new BsonDocument { { "id", Op.In(lines) }, { "direction", Word.Of(MessageDirection.In) } }, "id"))
            .Select(row => row["id"].AsString).ToHashSet();
        return touched.Where(touchpoint => touchpoint.MessageId is not { } line || !said.Contains(line)).Select(TouchedDeed.Of).OfType<Deed>();
    }

    private static async Task<IEnumerable<Deed>> OrderedAsync(Session session, string contactId, string currency) =>
        Body.All<Order>(await session.AllAsync(MongoOrderStore.Plan, new BsonDocument { { "contact", contactId }, { "net", Op.Above(0L) } }))
            .Select(order => TouchedDeed.Of(order, currency));
}
