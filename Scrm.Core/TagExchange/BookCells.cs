using System.Globalization;
using Scrm.Core.Tags;

namespace Scrm.Core.TagExchange;

/// <summary>Dimensions, tags and rules written out as cells.</summary>
internal static class BookCells
{
    public static Dictionary<string, string> Of(TagDimension one) => new()
    {
        [BookColumns.Kind] = BookWords.Of(BookRowKind.Dimension),
        [BookColumns.Id] = one.Id,
        [BookColumns.Name] = one.Name,
        [BookColumns.NameEn] = one.NameEn,
        [BookColumns.Description] = one.Description ?? "",
        [BookColumns.Exclusive] = BookWords.Of(one.Exclusive),
        [BookColumns.Hue] = Number(one.Hue),
        [BookColumns.Archived] = BookWords.Of(one.Archived),
    };

    public static Dictionary<string, string> Of(Tag one, TagBook book) => new()
    {
        [BookColumns.Kind] = BookWords.Of(BookRowKind.Tag),
        [BookColumns.Id] = one.Id,
        [BookColumns.Dimension] = book.Dimensions.FirstOrDefault(d => d.Id == one.DimensionId)?.Name ?? one.DimensionId,
        [BookColumns.Name] = one.Name,
        [BookColumns.NameEn] = one.NameEn ?? "",
        [BookColumns.Description] = one.Description ?? "",
        [BookColumns.Hue] = Number(one.Hue),
        [BookColumns.Scope] = BookWords.Of(one.Scope),
        [BookColumns.Synonyms] = BookLists.Write(one.Synonyms),
        [BookColumns.LifetimeDays] = Number(one.LifetimeDays),
        [BookColumns.SetBy] = BookWords.Of(one.SetBy),
        [BookColumns.CarryOver] = BookWords.Of(one.CarryOver),
        [BookColumns.Archived] = BookWords.Of(one.Archived),
        [BookColumns.MergedInto] = one.MergedInto ?? "",
    };

    public static Dictionary<string, string> Of(TagRule one, TagBook book)
    {
        var tag = book.Tags.FirstOrDefault(t => t.Id == one.TagId);
        return new()
        {
            [BookColumns.Kind] = BookWords.Of(BookRowKind.Rule),
            [BookColumns.Id] = one.Id,
            [BookColumns.Dimension] = book.Dimensions.FirstOrDefault(d => d.Id == tag?.DimensionId)?.Name ?? "",
            [BookColumns.Tag] = tag?.Name ?? one.TagId,
            [BookColumns.Source] = BookWords.Of(one.Source),
            [BookColumns.Patterns] = BookLists.Write(one.Patterns),
            [BookColumns.Confidence] = Number(one.Confidence),
            [BookColumns.LifetimeDays] = Number(one.LifetimeDays),
            [BookColumns.Enabled] = BookWords.Of(one.Enabled),
            [BookColumns.TargetPrecision] = Number(one.TargetPrecision),
            [BookColumns.Note] = one.Note ?? "",
        };
    }

    private static string Number(IFormattable? number) => number?.ToString(null, CultureInfo.InvariantCulture) ?? "";
}
