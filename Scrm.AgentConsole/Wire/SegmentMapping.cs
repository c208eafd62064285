using Scrm.Core.Segments;
using Scrm.Core.Segments.Facts;
using Scrm.Core.Segments.Lookalikes;

namespace Scrm.AgentConsole.Wire;

/// <summary>Segments in the clients' words.</summary>
internal static class SegmentMapping
{
    public static SegmentCondition ToCondition(this ConditionView view) => new()
    {
        Kind = view.Kind,
        Negated = view.Negated ?? false,
        Conditions = [.. (view.Conditions ?? []).Select(ToCondition)],
        Subject = view.Subject,
        Values = [.. (view.Values ?? []).OfType<string>()],
        Min = view.Min,
        Max = view.Max,
        MinWeight = view.MinWeight,
        MinConfidence = view.MinConfidence,
        Days = view.Days,
        DaysAgo = view.DaysAgo,
        From = view.From,
        Until = view.Until,
        Comparison = view.Comparison,
        Text = view.Text,
    };

    public static ConditionView ToView(this SegmentCondition condition) => new(
        condition.Kind,
        condition.Negated ? true : null,
        condition.Conditions.Count == 0 ? null : [.. condition.Conditions.Select(ToView)],
        condition.Subject,
        condition.Values.Count == 0 ? null : condition.Values,
        condition.Min,
        condition.Max,
        condition.MinWeight,
        condition.MinConfidence,
        condition.Days,
        condition.DaysAgo,
        condition.From,
        condition.Until,
        condition.Comparison,
        condition.Text);

    public static SegmentView ToView(this Segment segment) => new(
        segment.Id,
        segment.Name,
        segment.Description,
        segment.Condition.ToView(),
        segment.Enabled,
        segment.Version,
        segment.CreatedAt,
        segment.UpdatedAt,
        segment.UpdatedBy);

    public static IReadOnlyList<SegmentProblemView> ToViews(this IEnumerable<SegmentProblem> problems) =>
        [.. problems.Select(p => new SegmentProblemView(p.Path, p.Code, p.Message))];

    public static SegmentSizeView ToView(this SegmentSize? size, string segmentId, IEnumerable<SegmentCount> trend) => new(
        segmentId, size?.Count, [.. trend.Select(c => new SegmentDayView(DateTimeOffset.UnixEpoch.AddDays(c.Day), c.Count))]);

    public static SharedTagView ToView(this SharedTag tag) => new(tag.TagId, tag.Weight, tag.Share);

    public static ExportView ToView(this SegmentExport export) =>
        new(export.Id, export.Purpose, export.AgentId, export.At, export.SegmentVersion, export.Exported, export.LeftOut);

    /// <summary>The first day a trend is told from.</summary>
    public static long TrendFrom(DateTimeOffset now, int days) => ActivityDay.First(now, days);
}
