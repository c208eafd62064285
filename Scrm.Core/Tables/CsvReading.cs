namespace Scrm.Core.Tables;

/// <summary>What a file holds: the records that can be read, and why the others cannot.</summary>
/// <param name="Rows">In the file's order.</param>
/// <param name="Problems">In the file's order; empty: the file is sound.</param>
public sealed record CsvReading(IReadOnlyList<CsvRow> Rows, IReadOnlyList<CsvProblem> Problems);
