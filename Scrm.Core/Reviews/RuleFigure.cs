namespace Scrm.Core.Reviews;

/// <summary>How good one version of a rule is.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="RuleVersion">Its version.</param>
/// <param name="TagId">The tag it puts.</param>
/// <param name="Current">True when the book has this version, enabled.</param>
/// <param name="Target">The precision asked of it.</param>
/// <param name="Confidence">What its reviews make of its confidence.</param>
/// <param name="Precision">How much of what it put is right.</param>
/// <param name="Open">Observations of the weeks shown that nobody has decided.</param>
/// <param name="Weeks">Oldest first.</param>
public sealed record RuleFigure(
    string RuleId,
    int RuleVersion,
    string TagId,
    bool Current,
    double Target,
    double Confidence,
    PrecisionFigure Precision,
    int Open,
    IReadOnlyList<WeekFigure> Weeks);
