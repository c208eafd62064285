using Scrm.Core.Tables;
using Scrm.Core.Tags;

namespace Scrm.Core.TagExchange;

/// <summary>The book as one table: dimensions, tags, rules, told apart by the first column.</summary>
public static class BookTable
{
    /// <summary>The whole book as a CSV file.</summary>
    public static byte[] Write(TagBook book) => CsvWriter.Bytes(
    [
        BookColumns.Headings,
        .. book.Dimensions.Select(d => Line(BookCells.Of(d))),
        .. book.Tags.Select(t => Line(BookCells.Of(t, book))),
        .. book.Rules.Select(r => Line(BookCells.Of(r, book))),
    ]);

    /// <summary>Reads such a table; only the columns that matter need to be there, by their English or Chinese names.</summary>
    public static BookReading Read(string text)
    {
        var sheet = CsvSheet.Read(text);
        var problems = sheet.Problems.Select(p => new TagBookProblem($"{p.Line}", p.Code, p.Message)).ToList();
        var columns = sheet.Columns.Select(heading => (Heading: heading, Name: BookColumns.Find(heading))).Where(c => c.Heading.Length > 0).ToList();
        problems.AddRange(columns.Where(c => c.Name is null)
            .Select(c => new TagBookProblem("1", "unknownColumn", $"The column {c.Heading} is none of a book of tags.", c.Heading)));
        if (sheet.Columns.Count > 0 && columns.All(c => c.Name != BookColumns.Kind))
        {
            problems.Add(new TagBookProblem("1", "noKind", "The column kind says whether a line is a dimension, a tag or a rule."));
            return new BookReading([], problems);
        }

        var rows = new List<BookRow>();
        foreach (var line in sheet.Lines)
        {
            var cells = columns.Where(c => c.Name is not null).DistinctBy(c => c.Name).ToDictionary(c => c.Name!, c => line[c.Heading]);
            if (BookWords.To<BookRowKind>(cells[BookColumns.Kind]) is { } kind)
            {
                rows.Add(new BookRow($"{line.Number}", kind, cells));
            }
            else
            {
                problems.Add(new TagBookProblem($"{line.Number}", BookColumns.Kind, "A line is a dimension, a tag or a rule.", cells[BookColumns.Kind]));
            }
        }

        return new BookReading(rows, problems);
    }

    private static string[] Line(Dictionary<string, string> cells) => [.. BookColumns.All.Select(c => cells.GetValueOrDefault(c.Name, ""))];
}
