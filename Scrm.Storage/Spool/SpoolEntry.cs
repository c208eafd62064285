namespace Scrm.Storage.Spool;

/// <summary>Where a message lies in its file, and whose it is.</summary>
/// <param name="At">First byte of the record.</param>
/// <param name="Length">Bytes of the record.</param>
/// <param name="InboxId">The inbox.</param>
/// <param name="ExternalId">The platform's id of the person.</param>
/// <param name="ReceivedAt">When it came.</param>
internal readonly record struct SpoolEntry(long At, int Length, string InboxId, string ExternalId, DateTimeOffset ReceivedAt)
{
    /// <summary>The byte after the record.</summary>
    public long End => At + Length;
}
