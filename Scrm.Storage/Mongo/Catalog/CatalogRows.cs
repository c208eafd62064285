using MongoDB.Bson;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Catalog;

/// <summary>Small documents of one kind, few enough to be read whole, in order of creation.</summary>
/// <param name="Kind">Stored name of the kind; never changed.</param>
internal sealed record CatalogRows<T>(string Kind)
    where T : class
{
    private static readonly BsonDocument ByCreation = new("number", 1);

    /// <summary>All of the kind.</summary>
    public async Task<IReadOnlyList<T>> AllAsync(Session session) =>
        Body.All<T>(await session.AllAsync(CatalogCollection.Plan, new BsonDocument("kind", Kind), ByCreation));

    /// <summary>All of the kind, each with how often it was saved.</summary>
    public async Task<IReadOnlyList<(T Document, int Version)>> VersionedAsync(Session session) =>
    [
        .. (await session.AllAsync(CatalogCollection.Plan, new BsonDocument("kind", Kind), ByCreation))
            .Select(row => (Body.Read<T>(row), row["version"].ToInt32())),
    ];

    /// <summary>One, or null.</summary>
    public async Task<T?> FindAsync(Session session, string id) => Body.ReadOrNull<T>(await session.GetAsync(CatalogCollection.Plan, Key.Of(Kind, id)));

    /// <summary>Creates or replaces one.</summary>
    public void Save(Session session, string id, T document, Numbers numbers) => session.Upsert(
        CatalogCollection.Plan,
        new BsonDocument("_id", Key.Of(Kind, id)),
        Op.Both(
            Op.SetNew(new BsonDocument { { "kind", Kind }, { "id", id }, { "number", numbers.Next() } }),
            Op.Set(new BsonDocument(Body.Name, Body.Of(document))),
            Op.Add(new BsonDocument("version", 1L))));

    /// <summary>The same as a write of its own.</summary>
    public Task SaveAsync(MongoStore store, string id, T document, CancellationToken cancellationToken) => store.WriteAsync(
        session =>
        {
            Save(session, id, document, store.Numbers);
            return Task.FromResult(Written.Keep(true));
        },
        cancellationToken);

    /// <summary>Creates (0) or replaces one when the stored version is the expected one.</summary>
    public async Task<bool> TrySaveAsync(Session session, string id, T document, long expectedVersion, Numbers numbers)
    {
        if (((await session.GetAsync(CatalogCollection.Plan, Key.Of(Kind, id)))?["version"].ToInt64() ?? 0) != expectedVersion)
        {
            return false;
        }

        Save(session, id, document, numbers);
        return true;
    }

    /// <summary>The same as a write of its own.</summary>
    public Task<bool> TrySaveAsync(MongoStore store, string id, T document, long expectedVersion, CancellationToken cancellationToken) => store.WriteAsync(
        async session => await TrySaveAsync(session, id, document, expectedVersion, store.Numbers) ? Written.Keep(true) : Written.Undo(false),
        cancellationToken);

    /// <summary>Removes one when the stored version is the expected one.</summary>
    public async Task<bool> TryDeleteAsync(Session session, string id, long expectedVersion)
    {
        if ((await session.GetAsync(CatalogCollection.Plan, Key.Of(Kind, id)))?["version"].ToInt64() != expectedVersion)
        {
            return false;
        }

        Delete(session, id);
        return true;
    }

    /// <summary>Removes one as a write of its own; false when there is none.</summary>
    public Task<bool> DeleteAsync(MongoStore store, string id, CancellationToken cancellationToken) => store.WriteAsync(
        async session =>
        {
            var isThere = await FindAsync(session, id) is not null;
            Delete(session, id);
            return Written.Keep(isThere);
        },
        cancellationToken);

    /// <summary>Removes one.</summary>
    public void Delete(Session session, string id) => session.Remove(CatalogCollection.Plan, new BsonDocument("_id", Key.Of(Kind, id)));
}
