using Scrm.Storage.Documents;

namespace Scrm.Storage.Sqlite.Engine;

/// <summary>The clock all processes on one store share.</summary>
internal static class StoreClock
{
    /// <summary>SQL for the present time as <see cref="Instant"/> writes it, exact to the millisecond.</summary>
    public const string Now = "CAST(unixepoch('subsec') * 10000000 AS INTEGER)";
}
