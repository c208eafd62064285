using Scrm.Core.PlatformTags;
using Scrm.Core.Tags;

namespace Scrm.AgentConsole.Wire;

/// <summary>A dimension's facts. Version is the one that was read, 0 for a new one; null overwrites whatever is there.</summary>
internal sealed record TagDimensionInput(
    string Name,
    string NameEn,
    bool Exclusive = false,
    int Hue = 0,
    string? Description = null,
    bool Archived = false,
    int? Version = null);

/// <summary>A tag's facts; version as for dimensions.</summary>
internal sealed record TagFactsInput(
    string DimensionId,
    string Name,
    string? NameEn = null,
    TagScope Scope = TagScope.Contact,
    string? Description = null,
    IReadOnlyList<string>? Synonyms = null,
    int? Hue = null,
    int? LifetimeDays = null,
    TagSetter SetBy = TagSetter.Agents,
    TagCarryOver CarryOver = TagCarryOver.Stay,
    bool Archived = false,
    int? Version = null);

/// <summary>A rule's facts; version as for dimensions. Without an owner, whoever saves a new one is it.</summary>
internal sealed record TagRuleInput(
    string TagId,
    TagSource Source,
    IReadOnlyList<string> Patterns,
    double Confidence = 0.8,
    int? LifetimeDays = null,
    bool Enabled = true,
    string? Note = null,
    string? OwnerId = null,
    double TargetPrecision = 0.8,
    int? Version = null);

/// <summary>Into which other one.</summary>
internal sealed record MergeInput(string Into);

/// <summary>All dimensions in their new order.</summary>
internal sealed record DimensionOrderInput(IReadOnlyList<string> Ids);

/// <summary>A sentence, key or scene to try the rules on; with patterns, those alone are tried.</summary>
internal sealed record TagTryInput(string Text, TagSource Source = TagSource.Words, IReadOnlyList<string>? Patterns = null);

/// <summary>Which tags of an inbox go both ways; version is the one that was read, 0 when there were no settings.</summary>
internal sealed record PlatformTagsInput(bool Enabled, IReadOnlyList<PlatformTagLink>? Links, int Version = 0);
