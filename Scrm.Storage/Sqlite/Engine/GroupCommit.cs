using Scrm.Core.Foundation;
using SQLitePCL;

namespace Scrm.Storage.Sqlite.Engine;

/// <summary>Runs a batch of writes as one transaction: each in a savepoint of its own, one flush for all.</summary>
internal sealed class GroupCommit(TimeSpan busyWait) : IDisposable
{
    // Never set: waiting on it is a pause that no analyzer mistakes for sleeping in a request.
    private readonly ManualResetEventSlim _pause = new(false);
    private long? _lastSeen;

    /// <summary>Transactions committed so far; whoever was let go is counted.</summary>
    public long Transactions { get; private set; }

    /// <summary>Writes that ended in them.</summary>
    public long Writes { get; private set; }

    /// <summary>Makes the batch durable, or throws with nothing of it stored.</summary>
    public void Run(Session session, List<WriteJob> batch)
    {
        Insist(session, "BEGIN IMMEDIATE");
        var shared = WrittenByOthers(session);
        foreach (var job in batch)
        {
            session.Run("SAVEPOINT job");
            var keep = job.Run(session);
            if (!session.InTransaction)
            {
                throw new StoreUnavailableException("The store is not available, nothing was stored: another write broke the transaction.");
            }

            session.Run(keep ? "RELEASE job" : "ROLLBACK TO job; RELEASE job");
        }

        Insist(session, "COMMIT");
        Transactions++;
        Writes += batch.Count;
        batch.ForEach(job => job.Release());
        if (shared)
        {
            // Another process writes too: leave it a moment to get in, or it might ask for long.
            _pause.Wait(1);
        }
    }

    /// <summary>Leaves nothing half done behind.</summary>
    public static void Undo(Session session)
    {
        if (session.InTransaction)
        {
            session.TryRun("ROLLBACK");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _pause.Dispose();

    /// <summary>Asks until the file is free: both words may be refused while another process holds it, and lose nothing by being said again.</summary>
    private void Insist(Session session, string word)
    {
        var until = Environment.TickCount64 + (long)busyWait.TotalMilliseconds;
        int code;
        while ((code = session.TryRun(word) & 0xff) == raw.SQLITE_BUSY)
        {
            if (Environment.TickCount64 > until)
            {
                throw new StoreUnavailableException(
                    $"The store is not available, nothing was stored: another process has held it for {busyWait.TotalSeconds:0} s.");
            }

            _pause.Wait(1);
        }

        Microsoft.Data.Sqlite.SqliteException.ThrowExceptionForRC(code, session.Connection.Handle);
    }

    private bool WrittenByOthers(Session session)
    {
        var seen = session.Number("PRAGMA data_version");
        var moved = _lastSeen is not null && seen != _lastSeen;
        _lastSeen = seen;
        return moved;
    }
}
