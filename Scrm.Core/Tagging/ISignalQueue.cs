namespace Scrm.Core.Tagging;

/// <summary>What people did outside turns, until the rules have seen it. Mostly written together with the thing itself.</summary>
public interface ISignalQueue
{
    /// <summary>Adds one that stands alone.</summary>
    Task AddAsync(PendingSignal signal, CancellationToken cancellationToken);

    /// <summary>
    /// Takes the oldest that nobody holds, for <paramref name="hold"/> by the store's clock. One that was taken <paramref name="tries"/>
    /// times without being done is left lying.
    /// </summary>
    Task<IReadOnlyList<PendingSignal>> TakeAsync(TimeSpan hold, int tries, int limit, CancellationToken cancellationToken);

    /// <summary>They are done.</summary>
    Task DoneAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken);
}
