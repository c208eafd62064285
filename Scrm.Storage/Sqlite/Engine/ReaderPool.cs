using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Scrm.Storage.Sqlite.Engine;

/// <summary>Connections that read. Each read sees one moment of the store, however many statements it runs.</summary>
internal sealed class ReaderPool(SqliteSettings settings) : IDisposable
{
    private readonly ConcurrentBag<Session> _idle = [];
    private readonly SemaphoreSlim _free = new(settings.Readers);

    /// <summary>Reads on the caller's thread: a page already in memory costs less than a change of thread.</summary>
    public async Task<T> ReadAsync<T>(Func<Session, T> read, CancellationToken cancellationToken)
    {
        await _free.WaitAsync(cancellationToken);
        try
        {
            return Read(read);
        }
        catch (SqliteException failure)
        {
            throw StoreFailure.Translate(failure);
        }
        finally
        {
            _free.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        while (_idle.TryTake(out var session))
        {
            session.Dispose();
        }

        _free.Dispose();
    }

    private T Read<T>(Func<Session, T> read)
    {
        var session = _idle.TryTake(out var idle) ? idle : Connections.ForReading(settings);
        try
        {
            session.Run("BEGIN");
            var value = read(session);
            session.Run("COMMIT");
            _idle.Add(session);
            return value;
        }
        catch
        {
            // A connection that failed once is not trusted again.
            session.Dispose();
            throw;
        }
    }
}
