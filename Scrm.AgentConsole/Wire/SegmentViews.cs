using Scrm.Core.Segments;
using Scrm.Core.Segments.Matching;

namespace Scrm.AgentConsole.Wire;

/// <summary>One node of a segment's conditions; what it needs depends on the kind.</summary>
internal sealed record ConditionView(
    ConditionKind Kind,
    bool? Negated = null,
    IReadOnlyList<ConditionView>? Conditions = null,
    string? Subject = null,
    IReadOnlyList<string>? Values = null,
    double? Min = null,
    double? Max = null,
    double? MinWeight = null,
    double? MinConfidence = null,
    int? Days = null,
    int? DaysAgo = null,
    DateTimeOffset? From = null,
    DateTimeOffset? Until = null,
    Comparison? Comparison = null,
    string? Text = null);

/// <summary>A segment.</summary>
internal sealed record SegmentView(
    string Id, string Name, string? Description, ConditionView Condition, bool Enabled, int Version, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt, string UpdatedBy);

/// <summary>A segment as somebody wants it; the version is the one it replaces, 0 for a new one.</summary>
internal sealed record SegmentInput(string Name, ConditionView Condition, string? Description = null, bool Enabled = true, int Version = 0);

/// <summary>What is wrong with a condition: where in the tree, and a stable word.</summary>
internal sealed record SegmentProblemView(string Path, string Code, string Message);

/// <summary>Conditions to be counted.</summary>
internal sealed record SegmentCountInput(ConditionView Condition);

/// <summary>How many meet the conditions; no count while something is wrong with them.</summary>
internal sealed record SegmentCountView(int? Count, int Total, IReadOnlyList<SegmentProblemView> Problems);

/// <summary>How many are in every segment, and were on the last days.</summary>
internal sealed record SegmentSizesView(int Total, IReadOnlyList<SegmentSizeView> Items);

/// <summary>How many are in a segment; no count when its conditions speak of something that is gone.</summary>
internal sealed record SegmentSizeView(string SegmentId, int? Count, IReadOnlyList<SegmentDayView> Trend);

/// <summary>A count of an earlier day.</summary>
internal sealed record SegmentDayView(DateTimeOffset Day, int Count);
