using MongoDB.Bson;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Catalog;

/// <summary>Counts the changes of a book that processes keep in memory.</summary>
internal static class Revisions
{
    /// <summary>The collection.</summary>
    public static readonly CollectionPlan Plan = new("revisions", "revision:long") { Zone = Zoning.NothingOfCustomers("counts of changes") };

    /// <summary>The reviews of tags.</summary>
    public const string Reviews = "tagReviews";

    /// <summary>What the bot answers from.</summary>
    public const string Answers = "answers";

    /// <summary>Changes so far.</summary>
    public static async Task<long> OfAsync(Session session, string kind) => (await session.GetAsync(Plan, kind))?["revision"].ToInt64() ?? 0;

    /// <summary>Counts a change that is part of another write.</summary>
    public static void Raise(Session session, string kind) =>
        session.Upsert(Plan, new BsonDocument("_id", kind), Op.Add(new BsonDocument("revision", 1L)));

    /// <summary>Runs a change as a write of its own and counts it; nothing is kept when it returns false.</summary>
    public static Task<bool> ChangeAsync(MongoStore store, string kind, Func<Session, Task<bool>> change, CancellationToken cancellationToken) => store.WriteAsync(
        async session =>
        {
            if (!await change(session))
            {
                return Written.Undo(false);
            }

            Raise(session, kind);
            return Written.Keep(true);
        },
        cancellationToken);

    /// <summary>Creates or replaces a document and counts it.</summary>
    public static Task<bool> SaveAsync<T>(MongoStore store, string kind, CatalogRows<T> rows, string id, T document, CancellationToken cancellationToken)
        where T : class => ChangeAsync(
            store,
            kind,
            session =>
            {
                rows.Save(session, id, document, store.Numbers);
                return Task.FromResult(true);
            },
            cancellationToken);
}
