namespace Scrm.Core.Tables;

/// <summary>
/// Reads comma, semicolon and tab separated tables as RFC 4180 has them, strictly: a record with stray quotes is reported and left out, the
/// others are read. The separator is the one the first line has.
/// </summary>
public static class CsvReader
{
    /// <summary>All records of a text; see <see cref="CsvText.Decode"/> for bytes.</summary>
    public static CsvReading Read(string text)
    {
        var body = text is ['\uFEFF', .. var rest] ? rest : text;
        var scan = new CsvScan(body, Separator(body));
        var rows = new List<CsvRow>();
        var problems = new List<CsvProblem>();
        while (!scan.AtEnd)
        {
            var line = scan.Line;
            var cells = scan.Record(out var problem);
            if (problem is not null)
            {
                problems.Add(problem);
            }
            else if (cells.Any(cell => cell.Length > 0))
            {
                rows.Add(new CsvRow(line, [.. cells.Select(FormulaGuard.TakeOff)]));
            }
        }

        return new CsvReading(rows, problems);
    }

    private static char Separator(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        var first = end < 0 ? text.AsSpan() : text.AsSpan(0, end);
        return first.Contains(',') ? ',' : first.Contains('\t') ? '\t' : first.Contains(';') ? ';' : ',';
    }
}
