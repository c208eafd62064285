namespace Scrm.Storage.Moving;

/// <summary>Where records go to: an empty store, or a new file.</summary>
internal interface IMoveTarget : IAsyncDisposable
{
    /// <summary>How far a run before this one came; null: there was none.</summary>
    Task<MoveMark?> MarkAsync(CancellationToken cancellationToken);

    /// <summary>A kind of which something is there already, or null.</summary>
    Task<string?> FilledAsync(CancellationToken cancellationToken);

    /// <summary>Writes a page and the mark behind it, together.</summary>
    Task WriteAsync(string kind, IReadOnlyList<string> records, MoveMark mark, CancellationToken cancellationToken);

    /// <summary>What was written, to be checked; it ends with the target.</summary>
    Task<IMoveSource> WrittenAsync(CancellationToken cancellationToken);

    /// <summary>Puts down that all is there.</summary>
    Task FinishAsync(MoveMark mark, CancellationToken cancellationToken);
}
