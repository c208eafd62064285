using Scrm.Storage.Moving;
using Scrm.Storage.Sqlite.Moving;

namespace Scrm.Tests.Storage.Moving;

/// <summary>A target that ends the run after so many pages, or harms what was written before it is checked.</summary>
internal sealed class CutTarget(IMoveTarget target) : IMoveTarget
{
    private int _written;

    public int? Pages { get; init; }

    public string? Harm { get; init; }

    public Task<MoveMark?> MarkAsync(CancellationToken cancellationToken) => target.MarkAsync(cancellationToken);

    public Task<string?> FilledAsync(CancellationToken cancellationToken) => target.FilledAsync(cancellationToken);

    public Task WriteAsync(string kind, IReadOnlyList<string> records, MoveMark mark, CancellationToken cancellationToken) =>
        _written++ == Pages ? throw new OperationCanceledException() : target.WriteAsync(kind, records, mark, cancellationToken);

    public Task<IMoveSource> WrittenAsync(CancellationToken cancellationToken)
    {
        if (Harm is not null)
        {
            ((SqliteMoving)target).Run(Harm);
        }

        return target.WrittenAsync(cancellationToken);
    }

    public Task FinishAsync(MoveMark mark, CancellationToken cancellationToken) => target.FinishAsync(mark, cancellationToken);

    public ValueTask DisposeAsync() => target.DisposeAsync();
}
