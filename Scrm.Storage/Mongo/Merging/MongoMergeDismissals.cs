using MongoDB.Bson;
using Scrm.Core.Merging;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Merging;

/// <inheritdoc cref="IMergeDismissals"/>
internal sealed class MongoMergeDismissals(MongoStore store) : IMergeDismissals
{
    /// <summary>The collection: people's work, small.</summary>
    public static readonly CollectionPlan Plan = new("merge_dismissals", "one:string other:string body:object")
    {
        Zone = Zoning.By("one", "other", "_id/0"),
        Indexes = [new("one"), new("other")],
    };

    /// <summary>The identity of a pair's document.</summary>
    public static string IdOf(MergeDismissal dismissal) => Key.Of(dismissal.OneId, dismissal.OtherId);

    /// <inheritdoc/>
    public Task<MergeDismissal> AddAsync(MergeDismissal dismissal, CancellationToken cancellationToken) => store.WriteAsync(
        async session =>
        {
            if (Body.ReadOrNull<MergeDismissal>(await session.GetAsync(Plan, IdOf(dismissal))) is { } standing)
            {
                return Written.Undo(standing);
            }

            session.Put(Plan, new BsonDocument
            {
                { "_id", IdOf(dismissal) }, { "one", dismissal.OneId }, { "other", dismissal.OtherId }, { Body.Name, Body.Of(dismissal) },
            });
            return Written.Keep(dismissal);
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<bool> RemoveAsync(MergeDismissal dismissal, CancellationToken cancellationToken) => store.WriteAsync(
        async session =>
        {
            if (await session.GetAsync(Plan, IdOf(dismissal)) is null)
            {
                return Written.Undo(false);
            }

            session.Remove(Plan, new BsonDocument("_id", IdOf(dismissal)));
            return Written.Keep(true);
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<MergeDismissal>> OfAsync(IReadOnlyList<string> contactIds, CancellationToken cancellationToken) => store.ReadAsync(
        async session => Body.All<MergeDismissal>(await session.AllAsync(
            Plan,
            Op.Any(new BsonDocument("one", Op.In(contactIds)), new BsonDocument("other", Op.In(contactIds))),
            new BsonDocument { { "one", 1 }, { "other", 1 } })),
        cancellationToken);
}
