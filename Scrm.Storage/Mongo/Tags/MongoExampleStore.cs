using MongoDB.Bson;
using Scrm.Core.Examples;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Catalog;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Tags;

/// <inheritdoc cref="IExampleStore"/>
internal sealed class MongoExampleStore(MongoStore store) : IExampleStore
{
    /// <summary>The collection: learnt from as a whole, in one place.</summary>
    public static readonly CollectionPlan Plan = new("examples", "kind:string number:long body:object")
    {
        Zone = Zoning.LeftOut("sentences that staff chose to learn from; one model learns from all of them"),
        Indexes = [new("kind number"), new("number")],
    };

    private const string Kind = "examples";

    /// <inheritdoc/>
    public Task<long> RevisionAsync(CancellationToken cancellationToken) => store.ReadAsync(session => Revisions.OfAsync(session, Kind), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<WishExample>> WishesAsync(CancellationToken cancellationToken) => AllAsync<WishExample>(ExampleKind.Wish, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<IntentText>> IntentsAsync(CancellationToken cancellationToken) => AllAsync<IntentText>(ExampleKind.Intent, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ComplaintText>> ComplaintsAsync(CancellationToken cancellationToken) =>
        AllAsync<ComplaintText>(ExampleKind.Complaint, cancellationToken);

    /// <inheritdoc/>
    public Task<ExampleCount> SaveAsync(IReadOnlyList<ComplaintText> complaints, CancellationToken cancellationToken) =>
        SaveAsync([.. complaints.Select(c => (ExampleKind.Complaint, c.Id, Body.Of(c)))], cancellationToken);

    /// <inheritdoc/>
    public Task<ExampleCount> SaveAsync(IReadOnlyList<WishExample> wishes, IReadOnlyList<IntentText> intents, CancellationToken cancellationToken) => SaveAsync(
        [.. wishes.Select(w => (ExampleKind.Wish, w.Id, Body.Of(w))), .. intents.Select(i => (ExampleKind.Intent, i.Id, Body.Of(i)))], cancellationToken);

    /// <inheritdoc/>
    public Task<int> RemoveAsync(ExampleKind kind, IReadOnlyCollection<string>? ids, CancellationToken cancellationToken)
    {
        var which = new BsonDocument("kind", Word.Of(kind));
        which = ids is null ? which : which.Add("_id", Op.In(ids.Select(id => Key.Of(Word.Of(kind), id))));
        return store.WriteAsync(
            async session =>
            {
                var removed = (int)await session.CountAsync(Plan, which);
                if (removed > 0)
                {
                    session.Remove(Plan, which);
                    Revisions.Raise(session, Kind);
                }

                return Written.Keep(removed);
            },
            cancellationToken);
    }

    private Task<ExampleCount> SaveAsync(IReadOnlyList<(ExampleKind Kind, string Id, BsonDocument Body)> given, CancellationToken cancellationToken) => store.WriteAsync(
        async session =>
        {
            var rows = given.Select(one => (Id: Key.Of(Word.Of(one.Kind), one.Id), one.Kind, one.Body)).ToList();
            var stored = (await session.AllAsync(Plan, new BsonDocument("_id", Op.In(rows.Select(row => row.Id)))))
                .ToDictionary(row => row["_id"].AsString, row => row[Body.Name].AsBsonDocument);
            int added = 0, changed = 0;
            foreach (var row in rows)
            {
                var isNew = !stored.TryGetValue(row.Id, out var before);
                if (!isNew && before == row.Body)
                {
                    continue;
                }

                added += isNew ? 1 : 0;
                changed += isNew ? 0 : 1;
                stored[row.Id] = row.Body;
                session.Upsert(Plan, new BsonDocument("_id", row.Id), Op.Both(
                    Op.SetNew(new BsonDocument { { "kind", Word.Of(row.Kind) }, { "number", store.Numbers.Next() } }),
                    Op.Set(new BsonDocument(Body.Name, row.Body))));
            }

            if (added + changed > 0)
            {
                Revisions.Raise(session, Kind);
            }

            return Written.Keep(new ExampleCount(added, changed, rows.Count - added - changed));
        },
        cancellationToken);

    private Task<IReadOnlyList<T>> AllAsync<T>(ExampleKind kind, CancellationToken cancellationToken) => store.ReadAsync(
        async session => Body.All<T>(await session.AllAsync(Plan, new BsonDocument("kind", Word.Of(kind)), new BsonDocument("number", 1))), cancellationToken);
}
