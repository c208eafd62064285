namespace Scrm.Core.Tables;

/// <summary>A table whose first record names the columns.</summary>
/// <param name="Columns">As the file names them, trimmed.</param>
/// <param name="Lines">What can be read.</param>
/// <param name="Problems">What cannot.</param>
public sealed record CsvSheet(IReadOnlyList<string> Columns, IReadOnlyList<CsvLine> Lines, IReadOnlyList<CsvProblem> Problems)
{
    /// <summary>Reads a text; case of column names is no matter, records with more cells than columns are problems.</summary>
    public static CsvSheet Read(string text)
    {
        var reading = CsvReader.Read(text);
        if (reading.Rows.Count == 0)
        {
            return new CsvSheet([], [], [new CsvProblem(1, "noHeader", "The first line must name the columns."), .. reading.Problems]);
        }

        IReadOnlyList<string> columns = [.. reading.Rows[0].Cells.Select(c => c.Trim())];
        var twice = columns.Where(c => c.Length > 0).GroupBy(c => c, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1);
        var lines = new List<CsvLine>();
        var problems = new List<CsvProblem>(reading.Problems);
        problems.AddRange(twice.Select(c => new CsvProblem(reading.Rows[0].Line, "columnTwice", $"The column {c.Key} is there twice.")));
        foreach (var row in reading.Rows.Skip(1))
        {
            if (row.Cells.Skip(columns.Count).Any(c => c.Length > 0))
            {
                problems.Add(new CsvProblem(row.Line, "tooManyCells", "The line has more cells than the header has columns."));
            }
            else
            {
                lines.Add(new CsvLine(row.Line, Named(columns, row.Cells)));
            }
        }

        return new CsvSheet(columns, lines, [.. problems.OrderBy(p => p.Line)]);
    }

    /// <summary>True when there is such a column.</summary>
    public bool Has(string column) => Columns.Contains(column, StringComparer.OrdinalIgnoreCase);

    private static Dictionary<string, string> Named(IReadOnlyList<string> columns, IReadOnlyList<string> cells)
    {
        var named = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < Math.Min(columns.Count, cells.Count); i++)
        {
            named.TryAdd(columns[i], cells[i]);
        }

        return named;
    }
}
