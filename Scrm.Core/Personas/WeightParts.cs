using Scrm.Core.Tags;

namespace Scrm.Core.Personas;

/// <summary>What makes a tag weigh as much as it does.</summary>
/// <param name="AssignmentId">Which assignment.</param>
/// <param name="Confidence">0–1: how sure its source is.</param>
/// <param name="Frequency">0–1: how often it was seen; staff decide once and do not repeat themselves, so theirs is 1.</param>
/// <param name="Recency">0–1: half after <see cref="HalfLifeDays"/> days without being seen again.</param>
/// <param name="Share">1, or less for a tag on one conversation.</param>
/// <param name="Count">How often it was seen.</param>
/// <param name="AgeDays">Days since it was last seen.</param>
public sealed record WeightParts(string AssignmentId, double Confidence, double Frequency, double Recency, double Share, int Count, double AgeDays)
{
    /// <summary>After so many days without being seen again a trait weighs half.</summary>
    public const double HalfLifeDays = 90;

    // A hint seen once tells something, seen often nearly all that its confidence allows: 0.6, 0.8, 0.87, 0.9 … 1.
    private const double Once = 0.6;

    // A tag on one conversation tells of one matter (a complaint, a refund); it speaks for the person, but half as loud.
    private const double ConversationShare = 0.5;

    /// <summary>All of them multiplied.</summary>
    public double Weight => Confidence * Frequency * Recency * Share;

    /// <summary>The parts at a time.</summary>
    public static WeightParts Of(TagAssignment assignment, DateTimeOffset now)
    {
        var age = Math.Max(0, (now - assignment.LastSeenAt).TotalDays);
        return new WeightParts(
            assignment.Id,
            Math.Clamp(assignment.Confidence, 0, 1),
            assignment.Source == TagSource.Agent ? 1 : 1 - (1 - Once) / Math.Max(1, assignment.Count),
            Math.Pow(0.5, age / HalfLifeDays),
            assignment.Scope == TagScope.Conversation ? ConversationShare : 1,
            assignment.Count,
            age);
    }
}
