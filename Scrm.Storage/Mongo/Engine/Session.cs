using MongoDB.Bson;
using MongoDB.Driver;

namespace Scrm.Storage.Mongo.Engine;

/// <summary>
/// One read, or one write with what it reads. Changes are gathered and sent together at the end, collection by collection in the order of
/// their first change: what is read here is the state before them.
/// </summary>
internal sealed class Session(IMongoDatabase database, IClientSessionHandle handle, Zones zones, CancellationToken cancellationToken)
{
    private readonly OrderedDictionary<CollectionPlan, List<WriteModel<BsonDocument>>> _writes = [];

    /// <summary>Ends it.</summary>
    public CancellationToken Token => cancellationToken;

    /// <summary>Where regions lie.</summary>
    public Zones Zones => zones;

    /// <summary>The first match, or null.</summary>
    public async Task<BsonDocument?> FirstAsync(CollectionPlan plan, BsonDocument filter, BsonDocument? sort = null) =>
        await Find(plan, filter, sort, 1).FirstOrDefaultAsync(cancellationToken);

    /// <summary>The one with this identity, or null.</summary>
    public Task<BsonDocument?> GetAsync(CollectionPlan plan, BsonValue id) => FirstAsync(plan, new BsonDocument("_id", id));

    /// <summary>All matches, at most so many.</summary>
    public Task<List<BsonDocument>> AllAsync(CollectionPlan plan, BsonDocument filter, BsonDocument? sort = null, int? limit = null) =>
        Find(plan, filter, sort, limit).ToListAsync(cancellationToken);

    /// <summary>Matches in portions, for as long as somebody asks for them.</summary>
    public async IAsyncEnumerable<IReadOnlyList<BsonDocument>> PortionsAsync(CollectionPlan plan, BsonDocument filter, BsonDocument sort, int size)
    {
        for (var skip = 0; ; skip += size)
        {
            var portion = await Find(plan, filter, sort, size).Skip(skip).ToListAsync(cancellationToken);
            if (portion.Count > 0)
            {
                yield return portion;
            }

            if (portion.Count < size)
            {
                yield break;
            }
        }
    }

    /// <summary>How many match.</summary>
    public async Task<long> CountAsync(CollectionPlan plan, BsonDocument filter)
    {
        var rows = await AggregateAsync(plan, new BsonDocument("$match", filter), new BsonDocument("$count", "n"));
        return rows.Count == 0 ? 0 : rows[0]["n"].ToInt64();
    }

    /// <summary>The different values of a text field, in order, at most so many.</summary>
    public async Task<IReadOnlyList<string>> DistinctAsync(CollectionPlan plan, string field, BsonDocument filter, int? limit = null)
    {
        List<BsonDocument> stages =
        [
            new("$match", filter),
            new("$group", new BsonDocument("_id", "$" + field)),
            new("$sort", new BsonDocument("_id", 1)),
        ];
        if (limit is { } most)
        {
            stages.Add(new BsonDocument("$limit", most));
        }

        return [.. (await AggregateAsync(plan, [.. stages])).Select(row => row["_id"].AsString)];
    }

    /// <summary>Some fields of all matches.</summary>
    public async Task<List<BsonDocument>> FieldsAsync(CollectionPlan plan, BsonDocument filter, params string[] fields) =>
        await Find(plan, filter, null, null).Project(new BsonDocument(fields.Select(field => new BsonElement(field, 1)))).ToListAsync(cancellationToken);

    /// <summary>Runs stages, whose text is ours.</summary>
    public async Task<List<BsonDocument>> AggregateAsync(CollectionPlan plan, params BsonDocument[] stages)
    {
        if (stages is [var first, ..] && first.TryGetValue("$match", out var match))
        {
            stages[0] = new BsonDocument("$match", zones.Asked(plan, match.AsBsonDocument));
        }

        using var cursor = await Of(plan).AggregateAsync<BsonDocument>(handle, stages, null, cancellationToken);
        return await cursor.ToListAsync(cancellationToken);
    }

    /// <summary>Adds a document; one with its identity there already ends the write, which is then tried again.</summary>
    public void Insert(CollectionPlan plan, BsonDocument document)
    {
        zones.Mark(plan, document);
        Later(plan, new InsertOneModel<BsonDocument>(document));
    }

    /// <summary>Writes a document over the one with its identity (and shard key), or adds it.</summary>
    public void Put(CollectionPlan plan, BsonDocument document)
    {
        zones.Mark(plan, document);
        Later(plan, new ReplaceOneModel<BsonDocument>(Place(plan, document), document) { IsUpsert = true });
    }

    /// <summary>Changes one document, if there is one.</summary>
    public void Change(CollectionPlan plan, BsonDocument filter, BsonDocument change) => Later(plan, new UpdateOneModel<BsonDocument>(zones.Asked(plan, filter), change));

    /// <summary>Changes all documents that match.</summary>
    public void ChangeAll(CollectionPlan plan, BsonDocument filter, BsonDocument change) => Later(plan, new UpdateManyModel<BsonDocument>(zones.Asked(plan, filter), change));

    /// <summary>Changes one document or makes it.</summary>
    public void Upsert(CollectionPlan plan, BsonDocument filter, BsonDocument change) =>
        Later(plan, new UpdateOneModel<BsonDocument>(zones.Made(plan, filter), change) { IsUpsert = true });

    /// <summary>Removes all that match.</summary>
    public void Remove(CollectionPlan plan, BsonDocument filter) => Later(plan, new DeleteManyModel<BsonDocument>(zones.Asked(plan, filter)));

    /// <summary>Sends the changes.</summary>
    public async Task FlushAsync()
    {
        foreach (var (plan, writes) in _writes.OrderBy(one => one.Key.EndsWork))
        {
            await Of(plan).BulkWriteAsync(handle, writes, null, cancellationToken);
        }
    }

    private BsonDocument Place(CollectionPlan plan, BsonDocument document)
    {
        var place = new BsonDocument("_id", document["_id"]);
        place = zones.KeyOf(plan) is { } key and not "_id" ? place.Add(key, document[key]) : place;
        return zones.Has(plan) ? place.Add(Zones.Field, document[Zones.Field]) : place;
    }

    private void Later(CollectionPlan plan, WriteModel<BsonDocument> write)
    {
        if (!_writes.TryGetValue(plan, out var writes))
        {
            _writes[plan] = writes = [];
        }

        writes.Add(write);
    }

    private IFindFluent<BsonDocument, BsonDocument> Find(CollectionPlan plan, BsonDocument filter, BsonDocument? sort, int? limit)
    {
        var find = Of(plan).Find(handle, zones.Asked(plan, filter));
        find = sort is null ? find : find.Sort(sort);
        return limit is null ? find : find.Limit(limit);
    }

    private IMongoCollection<BsonDocument> Of(CollectionPlan plan) => database.GetCollection<BsonDocument>(plan.Name);
}
