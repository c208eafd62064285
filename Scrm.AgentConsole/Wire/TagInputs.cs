using Scrm.Core.Tags;

namespace Scrm.AgentConsole.Wire;

/// <summary>A dimension's facts.</summary>
internal sealed record TagDimensionInput(string Name, string NameEn, bool Exclusive = false, int Hue = 0);

/// <summary>A tag's facts.</summary>
internal sealed record TagFactsInput(string DimensionId, string Name, string? NameEn = null, TagScope Scope = TagScope.Contact);

/// <summary>A rule's facts.</summary>
internal sealed record TagRuleInput(
    string TagId, TagSource Source, IReadOnlyList<string> Patterns, double Confidence = 0.8, int? LifetimeDays = null, bool Enabled = true);
