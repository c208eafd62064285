using MongoDB.Bson;
using Scrm.Core.Foundation;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Values;

/// <inheritdoc cref="ISharedValues"/>
internal sealed class MongoSharedValues(MongoStore store) : ISharedValues
{
    /// <summary>The collection.</summary>
    public static readonly CollectionPlan Plan = new("shared_values", "value:string version:long")
    {
        Zone = Zoning.LeftOut("keys, tokens and marks of the installation; a Bot Builder bot may keep words of a customer for a day"),
        Indexes = [new("gone") { Expires = true }],
    };

    // An expired value stays a while: its version goes on rising, so that whoever held it long ago cannot take the next holder's value
    // for its own.
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(1);

    /// <summary>When the server removes one that ends.</summary>
    public static BsonValue GoneAt(DateTimeOffset? expiresAt) =>
        expiresAt is { } end ? new BsonDateTime((end + Remembered).UtcDateTime) : BsonNull.Value;

    /// <inheritdoc/>
    public Task<SharedValue?> GetAsync(string key, DateTimeOffset now, CancellationToken cancellationToken) => store.ReadAsync(
        async session => await session.GetAsync(Plan, key) is { } row && Lives(row, now) ? Read(row) : null, cancellationToken);

    /// <inheritdoc/>
    public Task<long?> TrySaveAsync(
        string key, string value, long expectedVersion, DateTimeOffset? expiresAt, DateTimeOffset now, CancellationToken cancellationToken) => store.WriteAsync(
        async session =>
        {
            var row = await session.GetAsync(Plan, key);
            var version = row?["version"].ToInt64() ?? 0;
            if (expectedVersion != (row is not null && Lives(row, now) ? version : 0))
            {
                return Written.Undo<long?>(null);
            }

            session.Put(Plan, new BsonDocument
            {
                { "_id", key },
                { "value", value },
                { "version", version + 1 },
                { "expires", Field.Of(Instant.Of(expiresAt)) },
                { "gone", GoneAt(expiresAt) },
            });
            return Written.Keep<long?>(version + 1);
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, SharedValue>> ListAsync(string prefix, DateTimeOffset now, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyDictionary<string, SharedValue>>(
            async session => (await session.AllAsync(Plan, new BsonDocument("_id", Op.Within(prefix, prefix + "\U0010FFFF")), new BsonDocument("_id", 1)))
                .Where(row => Lives(row, now)).ToDictionary(row => row["_id"].AsString, Read),
            cancellationToken);

    private static bool Lives(BsonDocument row, DateTimeOffset now) => row.Number("expires") is not { } end || end > Instant.Of(now);

    private static SharedValue Read(BsonDocument row) => new(
        row["value"].AsString, row["version"].ToInt64(), row.Number("expires") is { } end ? Instant.From(end) : null);
}
