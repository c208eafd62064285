namespace Scrm.Core.Reviews;

/// <summary>How good a tag is.</summary>
/// <param name="TagId">The tag.</param>
/// <param name="Precision">How much of it is right.</param>
/// <param name="Coverage">0–1: share of people (of conversations, for their tags) that have it now.</param>
/// <param name="Carriers">How many these are.</param>
/// <param name="Agreement">How far reviewers agree on it.</param>
/// <param name="Weeks">Oldest first.</param>
public sealed record TagFigure(
    string TagId, PrecisionFigure Precision, double Coverage, int Carriers, Kappa Agreement, IReadOnlyList<WeekFigure> Weeks);
