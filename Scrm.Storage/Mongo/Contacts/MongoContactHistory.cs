using MongoDB.Bson;
using Scrm.Core.Contacts;
using Scrm.Core.Foundation;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Contacts;

/// <inheritdoc cref="IContactHistory"/>
internal sealed class MongoContactHistory(MongoStore store) : IContactHistory
{
    /// <inheritdoc/>
    public Task<bool> SaveAsync(Contact contact, long expectedVersion, IReadOnlyList<ContactEdit> edits, CancellationToken cancellationToken) => store.WriteAsync(
        async session =>
        {
            if (!await ContactRows.TrySaveAsync(session, contact, expectedVersion, store.Numbers))
            {
                return Written.Undo(false);
            }

            EditRows.Add(session, edits);
            return Written.Keep(true);
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<Page<ContactEdit>> OfContactAsync(string contactId, string? cursor, int limit, CancellationToken cancellationToken) =>
        TimePages.ReadAsync<ContactEdit>(store, EditRows.Plan, new BsonDocument("contact", contactId), cursor, Math.Clamp(limit, 1, 200), cancellationToken);
}
