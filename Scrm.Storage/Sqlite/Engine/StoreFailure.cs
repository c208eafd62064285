using Microsoft.Data.Sqlite;
using Scrm.Core.Foundation;
using SQLitePCL;

namespace Scrm.Storage.Sqlite.Engine;

/// <summary>Tells a store that is away or full from a mistake of ours.</summary>
internal static class StoreFailure
{
    /// <summary>The failure as callers see it.</summary>
    public static Exception Translate(Exception failure) =>
        failure is SqliteException { SqliteErrorCode: var code } && Reason(code) is { } reason
            ? new StoreUnavailableException($"The store is not available, nothing was stored: {reason}.", failure)
            : failure;

    /// <summary>The failure of a whole transaction; any reason counts, since nothing of it was stored.</summary>
    public static StoreUnavailableException OfTransaction(Exception failure) =>
        failure as StoreUnavailableException
        ?? Translate(failure) as StoreUnavailableException
        ?? new StoreUnavailableException($"The store is not available, nothing was stored: the transaction failed ({failure.Message}).", failure);

    /// <summary>True when the connection itself may be broken and a new one must be opened.</summary>
    public static bool IsBroken(Exception failure) =>
        failure is not SqliteException { SqliteErrorCode: raw.SQLITE_FULL or raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_CONSTRAINT };

    private static string? Reason(int code) => code switch
    {
        raw.SQLITE_FULL => "its disk is full",
        raw.SQLITE_IOERR => "its disk failed",
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => "another process holds it",
        raw.SQLITE_READONLY or raw.SQLITE_PERM => "its file may not be written",
        raw.SQLITE_CANTOPEN => "its file cannot be opened",
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => "its file is damaged",
        _ => null,
    };
}
