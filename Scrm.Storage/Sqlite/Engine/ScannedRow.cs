using SQLitePCL;

namespace Scrm.Storage.Sqlite.Engine;

/// <summary>A row as SQLite has it, for scans of many rows with few numbers: half the cost of a reader's.</summary>
internal readonly struct ScannedRow(sqlite3_stmt statement)
{
    /// <summary>A whole number.</summary>
    public long Number(int column) => raw.sqlite3_column_int64(statement, column);

    /// <summary>A number.</summary>
    public double Real(int column) => raw.sqlite3_column_double(statement, column);
}
