namespace Scrm.Storage.Sqlite.Engine;

/// <summary>A queued write and the caller who waits for it.</summary>
internal abstract class WriteJob
{
    /// <summary>Does it inside a savepoint; true: it stays. A failure is kept for the caller.</summary>
    public abstract bool Run(Session session);

    /// <summary>Its transaction is durable: the caller hears what it came to.</summary>
    public abstract void Release();

    /// <summary>Its transaction is lost: the caller hears why.</summary>
    public abstract void Fail(Exception reason);

    /// <summary>True when the caller gave up before it began; he has been told.</summary>
    public abstract bool GivenUp();
}

/// <inheritdoc/>
internal sealed class WriteJob<T>(Func<Session, Written<T>> work, CancellationToken cancellationToken) : WriteJob
{
    private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Written<T> _written;
    private Exception? _failure;

    /// <summary>Ends when the write is durable.</summary>
    public Task<T> Done => _done.Task;

    /// <inheritdoc/>
    public override bool Run(Session session)
    {
        try
        {
            _written = work(session);
            return _written.Keep;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // Whatever a write throws is its caller's business, never the other writes'.
            _failure = StoreFailure.Translate(failure);
            return false;
        }
    }

    /// <inheritdoc/>
    public override void Release()
    {
        if (_failure is null)
        {
            _done.TrySetResult(_written.Value);
        }
        else
        {
            _done.TrySetException(_failure);
        }
    }

    /// <inheritdoc/>
    public override void Fail(Exception reason) => _done.TrySetException(_failure ?? reason);

    /// <inheritdoc/>
    public override bool GivenUp() => cancellationToken.IsCancellationRequested && _done.TrySetCanceled(cancellationToken);
}
