using MongoDB.Bson;
using Scrm.Core.Views;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Views;

/// <inheritdoc cref="ISavedViewStore"/>
internal sealed class MongoSavedViewStore(MongoStore store) : ISavedViewStore
{
    /// <summary>Named views of the inbox, in each owner's order.</summary>
    public static readonly CollectionPlan Plan = new("saved_views", "owner:string name:string shared:bool position:long version:int number:long body:object")
    {
        Zone = Zoning.NothingOfCustomers("views of staff"),
        Indexes = [new("owner position number"), new("shared name number")],
    };

    private const long Behind = 1000;
    private static readonly BsonDocument ByPosition = new() { { "position", 1 }, { "number", 1 } };

    /// <inheritdoc/>
    public Task<IReadOnlyList<SavedView>> OfAsync(string agentId, CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<SavedView>>(
        async session =>
        [
            .. Body.All<SavedView>(await session.AllAsync(Plan, new BsonDocument("owner", agentId), ByPosition)),
            .. Body.All<SavedView>(await session.AllAsync(
                Plan, new BsonDocument { { "shared", true }, { "owner", Op.Not(agentId) } }, new BsonDocument { { "name", 1 }, { "number", 1 } })),
        ],
        cancellationToken);

    /// <inheritdoc/>
    public Task<SavedView?> FindAsync(string id, CancellationToken cancellationToken) =>
        store.ReadAsync(async session => Body.ReadOrNull<SavedView>(await session.GetAsync(Plan, id)), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveAsync(SavedView view, int expectedVersion, CancellationToken cancellationToken) => store.WriteAsync(
        async session =>
        {
            var stored = await session.GetAsync(Plan, view.Id);
            if ((stored?["version"].ToInt32() ?? 0) != expectedVersion)
            {
                return Written.Undo(false);
            }

            session.Put(Plan, new BsonDocument
            {
                { "_id", view.Id },
                { "owner", stored?["owner"].AsString ?? view.OwnerId },
                { "name", view.Name },
                { "shared", view.Shared },
                { "position", stored?["position"].ToInt64() ?? await LastAsync(session, view.OwnerId) + 1 },
                { "version", expectedVersion + 1 },
                { "number", stored?["number"].ToInt64() ?? store.Numbers.Next() },
                { Body.Name, Body.Of(view with { Version = expectedVersion + 1 }) },
            });
            return Written.Keep(true);
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<bool> DeleteAsync(string id, CancellationToken cancellationToken) => store.WriteAsync(
        async session =>
        {
            var isThere = await session.GetAsync(Plan, id) is not null;
            session.Remove(Plan, new BsonDocument("_id", id));
            return Written.Keep(isThere);
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task OrderAsync(string agentId, IReadOnlyList<string> ids, CancellationToken cancellationToken) => store.WriteAsync(
        async session =>
        {
            // Where somebody is not named, the place he had counts behind all that are.
            var places = ids.Distinct().Select((id, place) => (id, place)).ToDictionary(one => one.id, one => one.place + 1L);
            foreach (var row in await session.AllAsync(Plan, new BsonDocument("owner", agentId)))
            {
                var place = places.TryGetValue(row["_id"].AsString, out var named) ? named : Behind + row["position"].ToInt64();
                session.Change(Plan, new BsonDocument("_id", row["_id"]), Op.Set(new BsonDocument("position", place)));
            }

            return Written.Keep(true);
        },
        cancellationToken);

    private static async Task<long> LastAsync(Session session, string ownerId) =>
        (await session.FirstAsync(Plan, new BsonDocument("owner", ownerId), new BsonDocument("position", -1)))?["position"].ToInt64() ?? 0;
}
