namespace Scrm.Core.Segments;

/// <summary>Segments as data: few, read whole. Deleting one keeps the record of its exports.</summary>
public interface ISegmentStore
{
    /// <summary>Rises with every change; cheap, asked often.</summary>
    Task<long> RevisionAsync(CancellationToken cancellationToken);

    /// <summary>All, in order of creation.</summary>
    Task<IReadOnlyList<Segment>> AllAsync(CancellationToken cancellationToken);

    /// <summary>One, or null.</summary>
    Task<Segment?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>Saves when the stored version is the expected one (0: new); false otherwise.</summary>
    Task<bool> SaveAsync(Segment segment, int expectedVersion, CancellationToken cancellationToken);

    /// <summary>Removes one; false when there is none.</summary>
    Task<bool> DeleteAsync(string id, CancellationToken cancellationToken);

    /// <summary>Keeps the last count of a day.</summary>
    Task RecordAsync(IReadOnlyDictionary<string, SegmentCount> counts, CancellationToken cancellationToken);

    /// <summary>Kept counts by segment since a day, oldest first.</summary>
    Task<IReadOnlyDictionary<string, IReadOnlyList<SegmentCount>>> TrendAsync(long sinceDay, CancellationToken cancellationToken);

    /// <summary>Writes down an export.</summary>
    Task AddExportAsync(SegmentExport export, CancellationToken cancellationToken);

    /// <summary>Exports of a segment, newest first, at most 100.</summary>
    Task<IReadOnlyList<SegmentExport>> ExportsAsync(string segmentId, CancellationToken cancellationToken);
}
