using Scrm.AgentConsole.Wire;
using Scrm.Core.Foundation;
using Scrm.Core.Tags;

namespace Scrm.AgentConsole.Api;

/// <summary>What may stand in the book of tags.</summary>
internal static class TagBookRules
{
    private const int MaxName = 40;
    private const int MaxPatterns = 200;
    private const int MaxPattern = 100;
    private const int MaxLifetimeDays = 3650;

    public static Result<TagDimension> Dimension(string id, TagDimensionInput input) =>
        KeyRules.Refusal(id) is { } refusal ? refusal
        : !IsName(input.Name) || !IsName(input.NameEn) ? Invalid($"A name has 1 to {MaxName} characters.", "name")
        : input.Hue is < 0 or > 359 ? Invalid("A hue is 0 to 359 degrees.", "hue")
        : new TagDimension(id, input.Name.Trim(), input.NameEn.Trim(), input.Exclusive, input.Hue);

    public static Result<Tag> Tag(string id, TagFactsInput input, TagBook book) =>
        KeyRules.Refusal(id) is { } refusal ? refusal
        : !IsName(input.Name) || (input.NameEn is not null && !IsName(input.NameEn)) ? Invalid($"A name has 1 to {MaxName} characters.", "name")
        : book.Dimensions.All(d => d.Id != input.DimensionId) ? Invalid("There is no such dimension.", "dimensionId")
        : book.Tags.Any(t => t.Id != id && t.DimensionId == input.DimensionId && t.Name == input.Name.Trim())
            ? new Fault(FaultCode.Conflict, "The dimension has a tag of this name.", "nameTaken")
        : new Tag(id, input.DimensionId, input.Name.Trim(), input.NameEn?.Trim(), input.Scope);

    /// <summary>The rule with the next version.</summary>
    public static Result<TagRule> Rule(string id, TagRuleInput input, TagBook book) =>
        KeyRules.Refusal(id) is { } refusal ? refusal
        : book.Tags.All(t => t.Id != input.TagId) ? Invalid("There is no such tag.", "tagId")
        : input.Source == TagSource.Agent ? Invalid("Staff put tags without rules.", "source")
        : input.Patterns is not { Count: > 0 and <= MaxPatterns } || input.Patterns.Any(p => string.IsNullOrWhiteSpace(p) || p.Length > MaxPattern)
            ? Invalid($"A rule has 1 to {MaxPatterns} patterns of 1 to {MaxPattern} characters.", "patterns")
        : RuleGrammar.Refusal(input.Source, input.Patterns) is { } badPattern ? badPattern
        : input.Confidence is not (> 0 and <= 1) ? Invalid("Confidence is above 0 and at most 1.", "confidence")
        : input.LifetimeDays is < 1 or > MaxLifetimeDays ? Invalid($"A lifetime is 1 to {MaxLifetimeDays} days.", "lifetimeDays")
        : new TagRule
        {
            Id = id,
            Version = (book.Rules.FirstOrDefault(r => r.Id == id)?.Version ?? 0) + 1,
            TagId = input.TagId,
            Source = input.Source,
            Patterns = [.. input.Patterns.Select(p => p.Trim()).Distinct()],
            Confidence = input.Confidence,
            LifetimeDays = input.LifetimeDays,
            Enabled = input.Enabled,
        };

    private static bool IsName(string? name) => !string.IsNullOrWhiteSpace(name) && name.Length <= MaxName;

    private static Fault Invalid(string message, string detail) => new(FaultCode.Invalid, message, detail);
}
