using MongoDB.Bson;
using Scrm.Core.Contacts;
using Scrm.Core.Foundation;
using Scrm.Core.Personas;
using Scrm.Core.Tags;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Contacts;

/// <inheritdoc cref="IContactStore"/>
internal sealed class MongoContactStore(MongoStore store) : IContactStore
{
    /// <inheritdoc/>
    public Task<Contact?> GetAsync(string id, CancellationToken cancellationToken) => store.ReadAsync(
        async session => Body.ReadOrNull<Contact>(await session.GetAsync(ContactRows.Plan, id)), cancellationToken);

    /// <inheritdoc/>
    public Task<Contact?> FindAsync(string inboxId, string externalId, CancellationToken cancellationToken) => store.ReadAsync(
        async session => await session.GetAsync(ContactRows.Identities, Key.Of(inboxId, externalId)) is { } identity
            ? Body.ReadOrNull<Contact>(await session.GetAsync(ContactRows.Plan, identity["contact"].AsString))
            : null,
        cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveAsync(Contact contact, long expectedVersion, CancellationToken cancellationToken) => store.WriteAsync(
        async session => await ContactRows.TrySaveAsync(session, contact, expectedVersion, store.Numbers) ? Written.Keep(true) : Written.Undo(false),
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<TagAssignment>> TagsAsync(string contactId, DateTimeOffset now, CancellationToken cancellationToken) => store.ReadAsync(
        async session => Body.All<TagAssignment>(await session.AllAsync(
            PersonRows.Tags, new BsonDocument("contact", contactId).Merge(Living(now)), new BsonDocument("number", 1))),
        cancellationToken);

    /// <inheritdoc/>
    public Task<Persona?> PersonaAsync(string contactId, CancellationToken cancellationToken) => store.ReadAsync(
        async session => Body.ReadOrNull<Persona>(await session.GetAsync(PersonaRows.Plan, contactId)) is { } persona
            && (persona.At > DateTimeOffset.UnixEpoch || persona.Dimensions.Count > 0) ? persona : null,
        cancellationToken);

    /// <inheritdoc/>
    public Task<Page<Touchpoint>> TimelineAsync(string contactId, string? cursor, int limit, CancellationToken cancellationToken) =>
        TimePages.ReadAsync<Touchpoint>(
            store, PersonRows.Touchpoints, new BsonDocument("contact", contactId), cursor, Math.Clamp(limit, 1, 200), cancellationToken);

    private static BsonDocument Living(DateTimeOffset now) =>
        Op.Any(new BsonDocument("expires", BsonNull.Value), new BsonDocument("expires", Op.Above(Instant.Of(now))));
}
