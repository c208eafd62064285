using Scrm.Core.Tables;

namespace Scrm.Core.Knowledge;

/// <summary>Reads articles from a table. Columns that are not there leave that part of the articles as it is; empty cells empty it.</summary>
public static class ArticleTableReader
{
    /// <summary>The articles of a CSV text, and the lines that are none.</summary>
    public static ImportFile Read(string text)
    {
        var sheet = CsvSheet.Read(text);
        var problems = sheet.Problems.Select(p => new ImportProblem(p.Line, null, p.Code, p.Message)).ToList();
        var columns = sheet.Columns.Where(c => ArticleColumns.NameOf(c) is not null).ToLookup(c => ArticleColumns.NameOf(c)!, StringComparer.OrdinalIgnoreCase);
        foreach (var unknown in sheet.Columns.Where(c => c.Length > 0 && ArticleColumns.NameOf(c) is null))
        {
            problems.Add(new ImportProblem(1, unknown, "unknownColumn", $"There is no column {unknown}."));
        }

        foreach (var twice in columns.Where(c => c.Count() > 1))
        {
            problems.Add(new ImportProblem(1, twice.Key, "columnTwice", $"The column {twice.Key} is there twice."));
        }

        if (sheet.Columns.Count > 0 && !columns.Contains(ArticleColumns.Question))
        {
            problems.Add(new ImportProblem(1, ArticleColumns.Question, "noQuestion", "The first line must name the columns, question among them."));
        }

        if (problems.Any(p => p.Line == 1))
        {
            return new ImportFile([], problems);
        }

        var rows = sheet.Lines.Select(line => new ArticleTableRow(line, columns)).ToList();
        return new ImportFile(
            [.. rows.Where(r => r.Problems.Count == 0).Select(r => r.Row)],
            [.. problems.Concat(rows.SelectMany(r => r.Problems)).OrderBy(p => p.Line)]);
    }
}
