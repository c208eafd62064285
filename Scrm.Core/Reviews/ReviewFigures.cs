namespace Scrm.Core.Reviews;

/// <summary>What the reviews tell: precision, coverage, agreement, and which rules should go.</summary>
/// <param name="At">When they were added up.</param>
/// <param name="Overall">Everything together.</param>
/// <param name="Agreement">How far reviewers agree.</param>
/// <param name="Contacts">People altogether.</param>
/// <param name="Conversations">Conversations altogether.</param>
/// <param name="Tags">Every tag that was put or reviewed, in the book's order.</param>
/// <param name="Rules">Every version of a rule that spoke or was reviewed.</param>
/// <param name="Weeks">Everything together by week, oldest first.</param>
/// <param name="Disagreements">The newest first.</param>
/// <param name="Retirements">The worst first.</param>
public sealed record ReviewFigures(
    DateTimeOffset At,
    PrecisionFigure Overall,
    Kappa Agreement,
    int Contacts,
    int Conversations,
    IReadOnlyList<TagFigure> Tags,
    IReadOnlyList<RuleFigure> Rules,
    IReadOnlyList<WeekFigure> Weeks,
    IReadOnlyList<Disagreement> Disagreements,
    IReadOnlyList<Retirement> Retirements)
{
    /// <summary>What was learned from the decisions, or null when nothing was yet.</summary>
    public LearnedFigures? Learned { get; init; }
}
