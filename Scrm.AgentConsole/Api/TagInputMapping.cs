using Scrm.AgentConsole.Wire;
using Scrm.Core.Tags;

namespace Scrm.AgentConsole.Api;

/// <summary>Inputs as the book holds them: trimmed, empty texts left out.</summary>
internal static class TagInputMapping
{
    public static TagDimension ToDimension(this TagDimensionInput input, string id) =>
        new(id, Trimmed(input.Name), Trimmed(input.NameEn), input.Exclusive, input.Hue)
        {
            Description = Text(input.Description),
            Archived = input.Archived,
        };

    public static Tag ToTag(this TagFactsInput input, string id) =>
        new(id, input.DimensionId ?? "", Trimmed(input.Name), Text(input.NameEn), input.Scope)
        {
            Description = Text(input.Description),
            Synonyms = Texts(input.Synonyms),
            Hue = input.Hue,
            LifetimeDays = input.LifetimeDays,
            SetBy = input.SetBy,
            CarryOver = input.CarryOver,
            Archived = input.Archived,
        };

    public static TagRule ToRule(this TagRuleInput input, string id, DateTimeOffset now) => new()
    {
        Id = id,
        TagId = input.TagId ?? "",
        Source = input.Source,
        Patterns = Texts(input.Patterns),
        Confidence = input.Confidence,
        LifetimeDays = input.LifetimeDays,
        Enabled = input.Enabled,
        Note = Text(input.Note),
        OwnerId = Text(input.OwnerId),
        TargetPrecision = input.TargetPrecision,
        UpdatedAt = now,
    };

    private static string Trimmed(string? text) => text?.Trim() ?? "";

    private static string? Text(string? text) => text?.Trim() is { Length: > 0 } some ? some : null;

    private static List<string> Texts(IReadOnlyList<string>? texts) => [.. (texts ?? []).Select(Text).OfType<string>().Distinct()];
}
