using Scrm.Core.Personas;
using Scrm.Core.Tags;

namespace Scrm.Core.Segments.Facts;

/// <summary>
/// What conditions ask of one assignment. A weight fades by half in <see cref="WeightParts.HalfLifeDays"/>; its <see cref="Score"/>
/// does not change with time, so it can stand in an index: the limit moves instead.
/// </summary>
public sealed record TagFact
{
    // Log of nothing: below every limit.
    private const double Nothing = 1e-12;

    /// <summary>The assignment.</summary>
    public required string AssignmentId { get; init; }

    /// <summary>Which tag.</summary>
    public required string TagId { get; init; }

    /// <summary>Its dimension.</summary>
    public required string DimensionId { get; init; }

    /// <summary>Log2 of the weight when last seen, plus half-lives from 1970 to then.</summary>
    public required double Score { get; init; }

    /// <summary>0–1: how sure.</summary>
    public required double Confidence { get; init; }

    /// <summary>Last seen.</summary>
    public required DateTimeOffset LastSeenAt { get; init; }

    /// <summary>Gone after this time, or null for never.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Its value, or null.</summary>
    public string? Value { get; init; }

    /// <summary>The value as it is compared, or null.</summary>
    public string? Folded => Value is null ? null : AttributeFact.Fold(Value);

    /// <summary>The numbers of its value, or null.</summary>
    public ValueRange? Range => ValueRange.Of(Value);

    /// <summary>Takes what counts of an assignment.</summary>
    public static TagFact Of(TagAssignment assignment) => new()
    {
        AssignmentId = assignment.Id,
        TagId = assignment.TagId,
        DimensionId = assignment.DimensionId,
        Score = ScoreOf(PersonaBuilder.Weight(assignment, assignment.LastSeenAt), assignment.LastSeenAt),
        Confidence = assignment.Confidence,
        LastSeenAt = assignment.LastSeenAt,
        ExpiresAt = assignment.ExpiresAt,
        Value = assignment.Value,
    };

    /// <summary>The score of a weight at a time.</summary>
    public static double ScoreOf(double weight, DateTimeOffset at) => Math.Log2(Math.Max(weight, Nothing)) + HalfLives(at);

    /// <summary>The weight of a score at a time, at most 1.</summary>
    public static double WeightOf(double score, DateTimeOffset now) => Math.Min(1, double.Exp2(score - HalfLives(now)));

    /// <summary>True until it expires.</summary>
    public bool CountsAt(DateTimeOffset now) => !(ExpiresAt <= now);

    private static double HalfLives(DateTimeOffset at) => (at - DateTimeOffset.UnixEpoch).TotalDays / WeightParts.HalfLifeDays;
}
