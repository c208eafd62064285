namespace Scrm.Core.Tables;

/// <summary>One record of a table as it stands in a file.</summary>
/// <param name="Line">The line it begins on, from 1.</param>
/// <param name="Cells">Its cells, formula guards taken off; an empty record is never given.</param>
public sealed record CsvRow(int Line, IReadOnlyList<string> Cells);
