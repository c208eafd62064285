namespace Scrm.Core.Reviews;

/// <summary>A rule that is surely worse than was asked of it.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="RuleVersion">Its version.</param>
/// <param name="TagId">The tag it puts.</param>
/// <param name="Target">The precision asked of it.</param>
/// <param name="Precision">What was measured: even the upper end is below the target.</param>
/// <param name="Open">What it put in the weeks shown and nobody has decided: reject it in one go.</param>
/// <param name="Reasons">What reviewers wrote when they rejected, the newest first.</param>
public sealed record Retirement(
    string RuleId, int RuleVersion, string TagId, double Target, PrecisionFigure Precision, int Open, IReadOnlyList<string> Reasons);
