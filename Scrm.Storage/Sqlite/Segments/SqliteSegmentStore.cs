using Scrm.Core.Segments;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Catalog;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Segments;

/// <inheritdoc cref="ISegmentStore"/>
internal sealed class SqliteSegmentStore(SqliteStore store) : ISegmentStore
{
    private const string Kind = "segments";
    private static readonly CatalogRows<Segment> Segments = new("segment");

    /// <inheritdoc/>
    public Task<long> RevisionAsync(CancellationToken cancellationToken) =>
        store.ReadAsync(session => Revisions.Of(session, Kind), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Segment>> AllAsync(CancellationToken cancellationToken) => store.ReadAsync(Segments.All, cancellationToken);

    /// <inheritdoc/>
    public Task<Segment?> FindAsync(string id, CancellationToken cancellationToken) =>
        store.ReadAsync(session => Segments.Find(session, id), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveAsync(Segment segment, int expectedVersion, CancellationToken cancellationToken)
    {
        var body = Json.Write(segment with { Version = expectedVersion + 1 });
        return Revisions.ChangeAsync(store, Kind, session => Segments.TrySave(session, segment.Id, body, expectedVersion), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<bool> DeleteAsync(string id, CancellationToken cancellationToken) =>
        Revisions.ChangeAsync(store, Kind, session => Segments.Delete(session, id), cancellationToken);

    /// <inheritdoc/>
    public Task RecordAsync(IReadOnlyDictionary<string, SegmentCount> counts, CancellationToken cancellationToken) => store.WriteAsync(
        session =>
        {
            foreach (var (id, count) in counts)
            {
                session.Execute(
                    """
                    INSERT INTO segment_counts (segment_id, day, count) VALUES (@id, @day, @count)
                    ON CONFLICT (segment_id, day) DO UPDATE SET count = excluded.count
                    """,
                    ("@id", id),
                    ("@day", count.Day),
                    ("@count", count.Count));
            }

            return Written.Keep(true);
        },
        cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<SegmentCount>>> TrendAsync(long sinceDay, CancellationToken cancellationToken)
    {
        var counts = await store.ReadAsync(
            session => session.All(
                "SELECT segment_id, day, count FROM segment_counts WHERE day >= @day ORDER BY segment_id, day",
                reader => (Id: reader.GetString(0), Count: new SegmentCount(reader.GetInt64(1), reader.GetInt32(2))),
                ("@day", sinceDay)),
            cancellationToken);
        return counts.GroupBy(c => c.Id).ToDictionary(g => g.Key, g => (IReadOnlyList<SegmentCount>)[.. g.Select(c => c.Count)]);
    }

    /// <inheritdoc/>
    public Task AddExportAsync(SegmentExport export, CancellationToken cancellationToken)
    {
        var body = Json.Write(export);
        return store.WriteAsync(
            session => Written.Keep(session.Execute(
                "INSERT INTO segment_exports (segment_id, body) VALUES (@segment, @body)", ("@segment", export.SegmentId), ("@body", body))),
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<SegmentExport>> ExportsAsync(string segmentId, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<SegmentExport>>(
            session => session.All(
                "SELECT body FROM segment_exports WHERE segment_id = @segment ORDER BY row DESC LIMIT 100",
                reader => Json.Read<SegmentExport>(reader.GetString(0)),
                ("@segment", segmentId)),
            cancellationToken);
}
