using Microsoft.Data.Sqlite;

namespace Scrm.Storage.Sqlite.Engine;

/// <summary>Opens connections to the file: one kind that writes, one that only reads.</summary>
internal static class Connections
{
    /// <summary>Opens or creates the file for migration and switches it to a write-ahead log.</summary>
    public static Session Create(SqliteSettings settings) =>
        Open(settings, SqliteOpenMode.ReadWriteCreate, $"""
            PRAGMA busy_timeout = {(int)settings.BusyWait.TotalMilliseconds};
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = FULL;
            """);

    /// <summary>
    /// Opens the file for writing. It must exist: an empty store must not spring up where the real one is away.
    /// Once open it does not wait when the file is held: the writer asks again itself, far more often than SQLite would.
    /// </summary>
    public static Session ForWriting(SqliteSettings settings) =>
        Open(settings, SqliteOpenMode.ReadWrite, $"""
            PRAGMA busy_timeout = {(int)settings.BusyWait.TotalMilliseconds};
            PRAGMA synchronous = FULL;
            PRAGMA foreign_keys = ON;
            PRAGMA cache_size = -16000;
            PRAGMA temp_store = MEMORY;
            PRAGMA journal_size_limit = 67108864;
            PRAGMA busy_timeout = 0;
            """);

    /// <summary>Opens the file for reading; any write fails.</summary>
    public static Session ForReading(SqliteSettings settings) =>
        Open(settings, SqliteOpenMode.ReadWrite, $"""
            PRAGMA busy_timeout = {(int)settings.BusyWait.TotalMilliseconds};
            PRAGMA query_only = ON;
            PRAGMA cache_size = -4000;
            PRAGMA temp_store = MEMORY;
            """);

    /// <summary>Opens or creates the file for one connection alone: refused while any other is open, and none is let in beside it.</summary>
    public static Session Alone(SqliteSettings settings) =>
        Open(settings, SqliteOpenMode.ReadWriteCreate, """
            PRAGMA locking_mode = EXCLUSIVE;
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = FULL;
            PRAGMA cache_size = -16000;
            PRAGMA temp_store = MEMORY;
            BEGIN IMMEDIATE;
            COMMIT;
            """);

    private static Session Open(SqliteSettings settings, SqliteOpenMode mode, string pragmas)
    {
        // The pool of the driver is off: this project keeps its own connections, with their prepared statements.
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = settings.Path,
            Mode = mode,
            Pooling = false,
            DefaultTimeout = (int)Math.Ceiling(settings.BusyWait.TotalSeconds),
        }.ToString());
        try
        {
            connection.Open();
            var session = new Session(connection);
            session.Run(pragmas);
            return session;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
