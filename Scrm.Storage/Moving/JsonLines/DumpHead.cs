namespace Scrm.Storage.Moving.JsonLines;

/// <summary>The first line of a file of records.</summary>
/// <param name="ScrmExport">Number of the format.</param>
/// <param name="Schema">Number of the last migration the writing program knew: an older program cannot understand its records.</param>
/// <param name="From">Kind of store it was taken from.</param>
/// <param name="MadeAt">When it was begun.</param>
/// <param name="Secrets"><c>sealed</c>: with a key that is not in the file; <c>leftOut</c>: they are not in it.</param>
internal sealed record DumpHead(int ScrmExport, long Schema, string From, DateTimeOffset MadeAt, string Secrets)
{
    /// <summary>Tells the right key from another; null without secrets.</summary>
    public string? KeyCheck { get; init; }

    /// <summary>How the store stood.</summary>
    public string Stamp { get; init; } = "";
}
