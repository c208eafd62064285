using System.Globalization;
using MongoDB.Bson;
using Scrm.Core.Segments;
using Scrm.Storage.Mongo.Catalog;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Segments;

/// <inheritdoc cref="ISegmentStore"/>
internal sealed class MongoSegmentStore(MongoStore store) : ISegmentStore
{
    /// <summary>How many were in each segment, day by day.</summary>
    public static readonly CollectionPlan Counts = new("segment_counts", "segment:string day:long count:int")
    {
        Zone = Zoning.NothingOfCustomers("counts"),
        Indexes = [new("day")],
    };

    /// <summary>Who took which list of people out, and when.</summary>
    public static readonly CollectionPlan Exports = new("segment_exports", "segment:string body:object")
    {
        Zone = Zoning.NothingOfCustomers("who exported how many people, not whom"),
        Indexes = [new("segment -_id")],
    };

    private const string Kind = "segments";
    private static readonly CatalogRows<Segment> Segments = new("segment");

    /// <inheritdoc/>
    public Task<long> RevisionAsync(CancellationToken cancellationToken) => store.ReadAsync(session => Revisions.OfAsync(session, Kind), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Segment>> AllAsync(CancellationToken cancellationToken) => store.ReadAsync(Segments.AllAsync, cancellationToken);

    /// <inheritdoc/>
    public Task<Segment?> FindAsync(string id, CancellationToken cancellationToken) =>
        store.ReadAsync(session => Segments.FindAsync(session, id), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveAsync(Segment segment, int expectedVersion, CancellationToken cancellationToken) => Revisions.ChangeAsync(
        store,
        Kind,
        session => Segments.TrySaveAsync(session, segment.Id, segment with { Version = expectedVersion + 1 }, expectedVersion, store.Numbers),
        cancellationToken);

    /// <inheritdoc/>
    public Task<bool> DeleteAsync(string id, CancellationToken cancellationToken) => Revisions.ChangeAsync(
        store,
        Kind,
        async session =>
        {
            var isThere = await Segments.FindAsync(session, id) is not null;
            Segments.Delete(session, id);
            return isThere;
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task RecordAsync(IReadOnlyDictionary<string, SegmentCount> counts, CancellationToken cancellationToken) => store.WriteAsync(
        session =>
        {
            foreach (var (id, count) in counts)
            {
                session.Put(Counts, new BsonDocument
                {
                    { "_id", Key.Of(count.Day.ToString(CultureInfo.InvariantCulture), id) }, { "segment", id }, { "day", count.Day }, { "count", count.Count },
                });
            }

            return Task.FromResult(Written.Keep(true));
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, IReadOnlyList<SegmentCount>>> TrendAsync(long sinceDay, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyDictionary<string, IReadOnlyList<SegmentCount>>>(
            async session => (await session.AllAsync(Counts, new BsonDocument("day", Op.AtLeast(sinceDay)), new BsonDocument("day", 1)))
                .GroupBy(row => row["segment"].AsString)
                .ToDictionary(
                    group => group.Key,
                    group => (IReadOnlyList<SegmentCount>)[.. group.Select(row => new SegmentCount(row["day"].ToInt64(), row["count"].ToInt32()))]),
            cancellationToken);

    /// <inheritdoc/>
    public Task AddExportAsync(SegmentExport export, CancellationToken cancellationToken) => store.WriteAsync(
        session =>
        {
            session.Insert(Exports, new BsonDocument { { "_id", store.Numbers.Next() }, { "segment", export.SegmentId }, { Body.Name, Body.Of(export) } });
            return Task.FromResult(Written.Keep(true));
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<SegmentExport>> ExportsAsync(string segmentId, CancellationToken cancellationToken) => store.ReadAsync(
        async session => Body.All<SegmentExport>(await session.AllAsync(Exports, new BsonDocument("segment", segmentId), new BsonDocument("_id", -1), 100)),
        cancellationToken);
}
