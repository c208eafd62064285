using System.Globalization;
using MongoDB.Bson;
using Scrm.Storage.Mongo.Conversations;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Mongo.Values;
using Scrm.Storage.Moving;

namespace Scrm.Storage.Mongo.Moving;

/// <summary>The shared store as it is moved.</summary>
internal sealed class MongoMoving(MongoStore store) : IMovableStore
{
    private const string Cursor = "k";

    /// <inheritdoc/>
    public string Name => "mongodb:" + store.Settings.Database;

    /// <inheritdoc/>
    public Task OpenAsync(CancellationToken cancellationToken) => store.OpenAsync(cancellationToken);

    /// <inheritdoc/>
    public Task CreateAsync(CancellationToken cancellationToken) => store.OpenAsync(cancellationToken);

    /// <inheritdoc/>
    public Task<string> StampAsync(CancellationToken cancellationToken) => store.ReadAsync(
        async session => string.Join('/', await NewestAsync(session, ChangeRows.Plan), await NewestAsync(session, ReceiptRows.Plan)), cancellationToken);

    /// <inheritdoc/>
    public Task<long> CountAsync(string kind, CancellationToken cancellationToken) =>
        store.ReadAsync(session => session.CountAsync(DocumentKinds.All[kind].Plan, DocumentKinds.All[kind].Where), cancellationToken);

    /// <inheritdoc/>
    public Task<MovedPage> ReadAsync(string kind, string? after, int limit, CancellationToken cancellationToken)
    {
        var place = DocumentKinds.All[kind];
        return store.ReadAsync(
            async session =>
            {
                var rows = await PageAsync(session, place, after is null ? null : BsonDocument.Parse(after)[Cursor], limit);
                var next = rows.Count < limit ? null : new BsonDocument(Cursor, rows[^1][place.Key]).ToJson();
                return new MovedPage([.. (await place.RecordsAsync(session, rows)).Select(record => Canonical.Of(JsonBson.Write(record)))], next);
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<MoveMark?> MarkAsync(CancellationToken cancellationToken) => store.ReadAsync(
        async session => await session.GetAsync(MongoSharedValues.Plan, MoveMark.Key) is { } row ? MoveMark.Read(row["value"].AsString) : null,
        cancellationToken);

    /// <inheritdoc/>
    public Task<string?> FilledAsync(CancellationToken cancellationToken) => store.ReadAsync<string?>(
        async session =>
        {
            foreach (var kind in DocumentKinds.All.Values)
            {
                if (await session.FirstAsync(kind.Plan, kind.Where) is not null)
                {
                    return kind.Name;
                }
            }

            return null;
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task WriteAsync(string kind, IReadOnlyList<string> records, MoveMark mark, CancellationToken cancellationToken)
    {
        List<BsonDocument> parsed = [.. records.Select(JsonBson.Parse)];
        return store.WriteAsync(
            async session =>
            {
                await DocumentKinds.All[kind].PutAsync(session, store, parsed);
                Put(session, mark);
                return Written.Keep(true);
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IMoveSource> WrittenAsync(CancellationToken cancellationToken) => Task.FromResult<IMoveSource>(this);

    /// <inheritdoc/>
    public Task FinishAsync(MoveMark mark, CancellationToken cancellationToken) => store.WriteAsync(
        session =>
        {
            Put(session, mark);
            return Task.FromResult(Written.Keep(true));
        },
        cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        store.Dispose();
        return ValueTask.CompletedTask;
    }

    // What has one value of the key is never parted: behind it the next page begins.
    private static async Task<IReadOnlyList<BsonDocument>> PageAsync(Session session, DocumentKind kind, BsonValue? after, int limit)
    {
        var order = new BsonDocument(kind.Key, 1);
        foreach (var then in kind.Then?.Split(' ') ?? [])
        {
            order.Add(then, 1);
        }

        List<BsonDocument> questions = [kind.Where];
        if (after is not null)
        {
            questions.Add(new BsonDocument(kind.Key, Op.Above(after)));
        }

        questions.RemoveAll(question => question.ElementCount == 0);
        var which = questions.Count == 0 ? [] : Op.All(questions);
        var rows = await session.AllAsync(kind.Plan, which, order, limit);
        if (rows.Count < limit || kind.Key == "_id")
        {
            return rows;
        }

        var last = rows[^1][kind.Key];
        return [.. rows.Where(row => row[kind.Key] != last), .. await session.AllAsync(kind.Plan, new BsonDocument(kind.Key, last), order)];
    }

    private static async Task<string> NewestAsync(Session session, CollectionPlan plan) =>
        (await session.FirstAsync(plan, [], new BsonDocument("_id", -1)))?["_id"].ToInt64().ToString(CultureInfo.InvariantCulture) ?? "";

    private static void Put(Session session, MoveMark mark) => session.Put(MongoSharedValues.Plan, new BsonDocument
    {
        { "_id", MoveMark.Key }, { "value", mark.Write() }, { "version", 1L }, { "expires", BsonNull.Value }, { "gone", BsonNull.Value },
    });
}
