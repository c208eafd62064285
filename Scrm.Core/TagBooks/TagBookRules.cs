using Scrm.Core.Foundation;
using Scrm.Core.Tags;

namespace Scrm.Core.TagBooks;

/// <summary>What may stand in the book of tags. The detail of a refusal is the member that is wrong, or a word such as <c>nameTaken</c>.</summary>
public static class TagBookRules
{
    private const int MaxKey = 64;
    private const int MaxName = 40;
    private const int MaxText = 500;
    private const int MaxSynonyms = 50;
    private const int MaxLifetimeDays = 3650;

    /// <summary>Patterns of a rule at most.</summary>
    public const int MaxPatterns = 200;

    private const int MaxPattern = 100;

    /// <summary>Why a dimension may not stand in the book as it is; null: may.</summary>
    public static Fault? Refusal(TagDimension wanted, TagBook book) =>
        KeyRefusal(wanted.Id)
        ?? (!IsName(wanted.Name) || !IsName(wanted.NameEn) ? BadName
        : !IsText(wanted.Description) ? BadText("description")
        : !IsHue(wanted.Hue) ? BadHue
        : book.Dimensions.Any(d => d.Id != wanted.Id && TagWords.Fold(d.Name) == TagWords.Fold(wanted.Name))
            ? new Fault(FaultCode.Conflict, $"There is a dimension called {wanted.Name}.", "nameTaken")
        : null);

    /// <summary>Why a tag may not stand in the book as it is; null: may.</summary>
    public static Fault? Refusal(Tag wanted, TagBook book) =>
        KeyRefusal(wanted.Id)
        ?? (!IsName(wanted.Name) || (wanted.NameEn is not null && !IsName(wanted.NameEn)) ? BadName
        : book.Dimensions.All(d => d.Id != wanted.DimensionId) ? Invalid("There is no such dimension.", "dimensionId")
        : !IsText(wanted.Description) ? BadText("description")
        : wanted.Hue is { } hue && !IsHue(hue) ? BadHue
        : wanted.Synonyms.Count > MaxSynonyms || !wanted.Synonyms.All(IsName)
            ? Invalid($"A tag has at most {MaxSynonyms} synonyms of 1 to {MaxName} characters.", "synonyms")
        : !IsLifetime(wanted.LifetimeDays) ? BadLifetime
        : Taken(wanted, book));

    /// <summary>Why a rule may not stand in the book as it is; null: may.</summary>
    public static Fault? Refusal(TagRule wanted, TagBook book) =>
        KeyRefusal(wanted.Id)
        ?? (book.Tags.FirstOrDefault(t => t.Id == wanted.TagId) is not { } tag ? Invalid("There is no such tag.", "tagId")
        : tag.MergedInto is not null ? Invalid("The tag was merged into another; use that one.", "tagMerged")
        : wanted.Source is TagSource.Agent or TagSource.Import or TagSource.Platform ? Invalid("Staff, files and platforms put tags without rules.", "source")
        : wanted.Patterns.Count is 0 or > MaxPatterns || wanted.Patterns.Any(p => string.IsNullOrWhiteSpace(p) || p.Length > MaxPattern)
            ? Invalid($"A rule has 1 to {MaxPatterns} patterns of 1 to {MaxPattern} characters.", "patterns")
        : RuleGrammar.Refusal(wanted.Source, wanted.Patterns) is { } badPattern ? badPattern
        : wanted.Confidence is not (> 0 and <= 1) ? Invalid("Confidence is above 0 and at most 1.", "confidence")
        : wanted.TargetPrecision is not (>= 0 and <= 1) ? Invalid("A target precision is 0 to 1.", "targetPrecision")
        : !IsLifetime(wanted.LifetimeDays) ? BadLifetime
        : !IsText(wanted.Note) ? BadText("note")
        : null);

    private static Fault? Taken(Tag wanted, TagBook book) => wanted.MergedInto is not null || TagWords.Clash(wanted, book) is not var (word, other) ? null
        : word == TagWords.Fold(wanted.Name) && word == TagWords.Fold(other.Name)
            ? new Fault(FaultCode.Conflict, $"The dimension has a tag called {other.Name}.", "nameTaken")
            : new Fault(FaultCode.Conflict, $"The word {word} means the tag {other.Name} already; merge the two or take the word off.", "synonymTaken");

    private static Fault? KeyRefusal(string id) => id.Length is >= 1 and <= MaxKey && id.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.')
        ? null
        : Invalid($"An id has 1 to {MaxKey} letters, digits, - _ or dots.", "id");

    private static bool IsName(string? name) => !string.IsNullOrWhiteSpace(name) && name.Length <= MaxName;

    private static bool IsText(string? text) => text is null or { Length: <= MaxText };

    private static bool IsHue(int hue) => hue is >= 0 and <= 359;

    private static bool IsLifetime(int? days) => days is null or (>= 1 and <= MaxLifetimeDays);

    private static Fault BadName => Invalid($"A name has 1 to {MaxName} characters.", "name");

    private static Fault BadHue => Invalid("A hue is 0 to 359 degrees.", "hue");

    private static Fault BadLifetime => Invalid($"A lifetime is 1 to {MaxLifetimeDays} days.", "lifetimeDays");

    private static Fault BadText(string detail) => Invalid($"A text has at most {MaxText} characters.", detail);

    private static Fault Invalid(string message, string detail) => new(FaultCode.Invalid, message, detail);
}
