using MongoDB.Bson;
using MongoDB.Driver;

namespace Scrm.Storage.Mongo.Engine;

/// <summary>Threads were of a contact in an inbox; they are of an identity there, since a person who was merged may have two. May be run again.</summary>
internal static class ThreadsByIdentity
{
    private const int Batch = 1000;

    /// <summary>Makes all threads anew from the conversations.</summary>
    public static async Task RunAsync(IMongoDatabase database, CancellationToken cancellationToken)
    {
        var threads = database.GetCollection<BsonDocument>("threads");
        await threads.DeleteManyAsync(new BsonDocument(), cancellationToken);
        BsonDocument[] stages =
        [
            new("$sort", new BsonDocument("number", 1)),
            new("$group", new BsonDocument
            {
                { "_id", new BsonDocument { { "inbox", "$inbox" }, { "external", "$body.externalId" } } },
                { "latest", new BsonDocument("$last", "$_id") },
                { "number", new BsonDocument("$last", "$number") },
                { "open", new BsonDocument("$max", new BsonDocument("$cond", new BsonArray { "$live", "$_id", BsonNull.Value })) },
            }),
        ];
        using var cursor = await database.GetCollection<BsonDocument>("conversations").AggregateAsync<BsonDocument>(
            stages, new AggregateOptions { AllowDiskUse = true, BatchSize = Batch }, cancellationToken);
        while (await cursor.MoveNextAsync(cancellationToken))
        {
            var rows = cursor.Current.Select(row => new BsonDocument
            {
                { "_id", Key.Of(row["_id"]["inbox"].AsString, row["_id"]["external"].AsString) },
                { "open", row["open"] },
                { "latest", row["latest"] },
                { "number", row["number"] },
            }).ToList();
            if (rows.Count > 0)
            {
                await threads.InsertManyAsync(rows, null, cancellationToken);
            }
        }
    }
}
