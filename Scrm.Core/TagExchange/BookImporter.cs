using Scrm.Core.Foundation;
using Scrm.Core.TagBooks;
using Scrm.Core.Tags;

namespace Scrm.Core.TagExchange;

/// <summary>
/// Plans what a file does to the book: dimensions first, then tags, then rules, whatever their order in the file. What the file does not
/// have stays. Pure but for the ids it is given.
/// </summary>
/// <param name="newId">Ids of what is new and brings none.</param>
/// <param name="ownerId">Who answers for new rules.</param>
/// <param name="now">Time of change.</param>
public sealed class BookImporter(Func<string> newId, string ownerId, DateTimeOffset now)
{
    private readonly RowMaker _make = new(newId, ownerId, now);

    /// <summary>The plan; it is not stored.</summary>
    public ImportPlan Plan(TagBook book, BookReading reading)
    {
        var draft = new ImportDraft(book, reading.Problems);
        foreach (var row in reading.Rows.Where(r => r.Kind == BookRowKind.Dimension))
        {
            draft.Take(row, (read, now) => Dimension(read, now));
        }

        // Those that were merged come last: they name the others.
        foreach (var row in reading.Rows.Where(r => r.Kind == BookRowKind.Tag).OrderBy(IsMerged))
        {
            draft.Take(row, (read, now) => IsMerged(row) ? Merged(read, now) : Tag(read, now));
        }

        foreach (var row in reading.Rows.Where(r => r.Kind == BookRowKind.Rule))
        {
            draft.Take(row, (read, now) => Rule(read, now));
        }

        return draft.Finish();
    }

    private static bool IsMerged(BookRow row) => row.Cells.GetValueOrDefault(BookColumns.MergedInto, "").Trim().Length > 0;

    private ImportMove Dimension(RowReader row, TagBook book)
    {
        var wanted = _make.Dimension(row, book);
        var stored = book.Dimensions.FirstOrDefault(d => d.Id == wanted.Id);
        return new ImportMove(wanted.Id, wanted.Name, stored is null ? null : BookCells.Of(stored), BookCells.Of(wanted), SaveInBook.Dimension(book, wanted, null));
    }

    private ImportMove Tag(RowReader row, TagBook book)
    {
        var wanted = _make.Tag(row, book);
        return Move(book, wanted, SaveInBook.Tag(book, wanted, null));
    }

    private ImportMove Merged(RowReader row, TagBook book)
    {
        var wanted = _make.Tag(row, book);
        var target = BookFinder.Tag(book, row[BookColumns.MergedInto], row[BookColumns.Dimension]);
        if (target is null || target.MergedInto is not null || target.Id == wanted.Id || target.Scope != wanted.Scope)
        {
            row.Refuse(BookColumns.MergedInto, "There is no such tag to be merged into.", row[BookColumns.MergedInto]);
            return Move(book, wanted, TagBookChange.None);
        }

        if (book.Tags.Any(t => t.Id == wanted.Id && t.MergedInto is null))
        {
            return Move(book, wanted with { MergedInto = target.Id }, MergeInBook.Tags(book, wanted.Id, target.Id));
        }

        // It came merged: nothing moves any more.
        var stored = book.Tags.FirstOrDefault(t => t.Id == wanted.Id);
        var merged = wanted with { MergedInto = target.Id, Archived = true, Version = (stored?.Version ?? 0) + 1 };
        return Move(book, merged, TagBookRules.Refusal(merged, book) is { } refusal ? refusal : new TagBookChange { Tags = [merged] });
    }

    private ImportMove Rule(RowReader row, TagBook book)
    {
        var wanted = _make.Rule(row, book);
        var stored = book.Rules.FirstOrDefault(r => r.Id == wanted.Id);
        var name = book.Tags.FirstOrDefault(t => t.Id == wanted.TagId)?.Name ?? wanted.TagId;
        return new ImportMove(
            wanted.Id, name, stored is null ? null : BookCells.Of(stored, book), BookCells.Of(wanted, book), SaveInBook.Rule(book, wanted, null));
    }

    private static ImportMove Move(TagBook book, Tag wanted, Result<TagBookChange> change)
    {
        var stored = book.Tags.FirstOrDefault(t => t.Id == wanted.Id);
        return new ImportMove(wanted.Id, wanted.Name, stored is null ? null : BookCells.Of(stored, book), BookCells.Of(wanted, book), change);
    }
}
