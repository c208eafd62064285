using Scrm.Core.TagBooks;
using Scrm.Core.Tags;

namespace Scrm.Core.TagExchange;

/// <summary>Makes of rows what shall stand in the book; problems are left with the reader.</summary>
internal sealed class RowMaker(Func<string> newId, string ownerId, DateTimeOffset now)
{
    public TagDimension Dimension(RowReader row, TagBook book)
    {
        var (id, name) = (row[BookColumns.Id], row[BookColumns.Name]);
        var stored = id.Length > 0 ? book.Dimensions.FirstOrDefault(d => d.Id == id) : BookFinder.Dimension(book, name);
        var before = stored ?? new TagDimension(id.Length > 0 ? id : newId(), "", "", Exclusive: false, Hue: 210);
        var chosen = row.Text(BookColumns.Name, before.Name) ?? "";
        return before with
        {
            Name = chosen,
            NameEn = row.Text(BookColumns.NameEn, before.NameEn.Length > 0 ? before.NameEn : chosen) ?? chosen,
            Description = row.Text(BookColumns.Description, before.Description),
            Exclusive = row.Flag(BookColumns.Exclusive, before.Exclusive),
            Hue = row.Number(BookColumns.Hue, before.Hue) ?? before.Hue,
            Archived = row.Flag(BookColumns.Archived, before.Archived),
        };
    }

    public Tag Tag(RowReader row, TagBook book)
    {
        var (id, name, side) = (row[BookColumns.Id], row[BookColumns.Name], row[BookColumns.Dimension]);
        var stored = id.Length > 0 ? book.Tags.FirstOrDefault(t => t.Id == id) : BookFinder.Tag(book, name, side);
        var dimension = side.Length > 0 ? BookFinder.Dimension(book, side)?.Id : stored?.DimensionId;
        if (dimension is null)
        {
            row.Refuse(BookColumns.Dimension, "There is no such dimension.", side);
        }

        var before = stored ?? new Tag(id.Length > 0 ? id : newId(), dimension ?? "", name, null, TagScope.Contact);

        // A synonym finds the tag, and does not rename it.
        var isNamed = id.Length > 0 || stored is null || TagWords.Fold(name) == TagWords.Fold(stored.Name);
        return before with
        {
            DimensionId = dimension ?? "",
            Name = isNamed ? row.Text(BookColumns.Name, before.Name) ?? "" : before.Name,
            NameEn = row.Text(BookColumns.NameEn, before.NameEn),
            Description = row.Text(BookColumns.Description, before.Description),
            Hue = row.Number(BookColumns.Hue, before.Hue),
            Scope = row.Word(BookColumns.Scope, before.Scope),
            Synonyms = row.List(BookColumns.Synonyms, before.Synonyms),
            LifetimeDays = row.Number(BookColumns.LifetimeDays, before.LifetimeDays),
            SetBy = row.Word(BookColumns.SetBy, before.SetBy),
            CarryOver = row.Word(BookColumns.CarryOver, before.CarryOver),
            Archived = row.Flag(BookColumns.Archived, before.Archived),
        };
    }

    public TagRule Rule(RowReader row, TagBook book)
    {
        var (id, word, side) = (row[BookColumns.Id], row[BookColumns.Tag], row[BookColumns.Dimension]);
        var known = id.Length > 0 ? book.Rules.FirstOrDefault(r => r.Id == id) : null;
        var tag = word.Length > 0 ? BookFinder.Tag(book, word, side)?.Id : known?.TagId;
        if (tag is null)
        {
            row.Refuse(BookColumns.Tag, "There is no such tag, or several: name its dimension too.", word);
        }

        var source = row.Word(BookColumns.Source, known?.Source ?? TagSource.Words);
        var patterns = row.List(BookColumns.Patterns, known?.Patterns ?? []);
        var before = known ?? (id.Length > 0 ? null : BookFinder.Rule(book, tag ?? "", source, patterns))
            ?? new TagRule { Id = id.Length > 0 ? id : newId(), TagId = tag ?? "", Source = source, Patterns = [], OwnerId = ownerId };
        return before with
        {
            TagId = tag ?? "",
            Source = source,
            Patterns = patterns,
            Confidence = row.Share(BookColumns.Confidence, before.Confidence),
            LifetimeDays = row.Number(BookColumns.LifetimeDays, before.LifetimeDays),
            Enabled = row.Flag(BookColumns.Enabled, before.Enabled),
            TargetPrecision = row.Share(BookColumns.TargetPrecision, before.TargetPrecision),
            Note = row.Text(BookColumns.Note, before.Note),
            UpdatedAt = now,
        };
    }
}
