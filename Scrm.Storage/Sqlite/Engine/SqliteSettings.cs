namespace Scrm.Storage.Sqlite.Engine;

/// <summary>Where the embedded store lies and how it is kept.</summary>
/// <param name="Path">The file; its folder is made when missing.</param>
/// <param name="ChangesKept">Newest entries of the log of changes that stay.</param>
internal sealed record SqliteSettings(string Path, int ChangesKept = 200_000)
{
    /// <summary>Writes in one transaction at most.</summary>
    public int BatchLimit { get; init; } = 500;

    /// <summary>Writes that may wait; callers beyond them wait for room.</summary>
    public int QueueLimit { get; init; } = 10_000;

    /// <summary>Connections that read at the same time.</summary>
    public int Readers { get; init; } = Math.Max(4, Environment.ProcessorCount);

    /// <summary>How long a transaction waits for another process.</summary>
    public TimeSpan BusyWait { get; init; } = TimeSpan.FromSeconds(10);
}
