namespace Scrm.Storage.Sqlite.Engine;

/// <summary>
/// The one writer of a process. Callers queue; a thread of its own takes what is there, commits it together and lets the
/// callers go. While it commits, the next batch gathers: no timer is needed.
/// </summary>
internal sealed class GroupWriter : IDisposable
{
    private readonly SqliteSettings _settings;
    private readonly GroupCommit _commit;
    private readonly Queue<WriteJob> _queue = [];
    private readonly SemaphoreSlim _room;
    private readonly Thread _thread;
    private Session? _session;
    private bool _closing;

    /// <summary>Begins to write.</summary>
    public GroupWriter(SqliteSettings settings)
    {
        _settings = settings;
        _commit = new GroupCommit(settings.BusyWait);
        _room = new SemaphoreSlim(settings.QueueLimit);
        _thread = new Thread(Loop) { IsBackground = true, Name = "scrm store writer" };
        _thread.Start();
    }

    /// <summary>Transactions committed so far.</summary>
    public long Transactions => _commit.Transactions;

    /// <summary>Writes that ended in them.</summary>
    public long Writes => _commit.Writes;

    /// <summary>Queues a write and waits until it is durable. Once begun it is finished, whatever the token says.</summary>
    public async Task<T> WriteAsync<T>(Func<Session, Written<T>> work, CancellationToken cancellationToken)
    {
        await _room.WaitAsync(cancellationToken);
        try
        {
            var job = new WriteJob<T>(work, cancellationToken);
            lock (_queue)
            {
                ObjectDisposedException.ThrowIf(_closing, this);
                _queue.Enqueue(job);
                Monitor.Pulse(_queue);
            }

            return await job.Done;
        }
        finally
        {
            _room.Release();
        }
    }

    /// <summary>Finishes what is queued, then closes.</summary>
    public void Dispose()
    {
        lock (_queue)
        {
            _closing = true;
            Monitor.Pulse(_queue);
        }

        _thread.Join();
        _session?.Dispose();
        _commit.Dispose();
    }

    private void Loop()
    {
        while (Take() is { } batch)
        {
            batch.RemoveAll(job => job.GivenUp());
            if (batch.Count > 0)
            {
                Commit(batch);
            }
        }
    }

    private List<WriteJob>? Take()
    {
        lock (_queue)
        {
            while (_queue.Count == 0 && !_closing)
            {
                Monitor.Wait(_queue);
            }

            List<WriteJob> batch = [];
            while (batch.Count < _settings.BatchLimit && _queue.TryDequeue(out var job))
            {
                batch.Add(job);
            }

            return batch.Count > 0 ? batch : null;
        }
    }

    private void Commit(List<WriteJob> batch)
    {
        try
        {
            _session ??= Connections.ForWriting(_settings);
            _commit.Run(_session, batch);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // The edge of the thread: every waiter is told, and the writer lives on for the next batch.
            Recover(failure);
            var reason = StoreFailure.OfTransaction(failure);
            batch.ForEach(job => job.Fail(reason));
        }
    }

    private void Recover(Exception failure)
    {
        if (_session is null)
        {
            return;
        }

        GroupCommit.Undo(_session);
        if (StoreFailure.IsBroken(failure))
        {
            _session.Dispose();
            _session = null;
        }
    }
}
