namespace Scrm.Core.Handoffs;

/// <summary>A rule that says people shall take over.</summary>
/// <param name="Cause">Which.</param>
/// <param name="Evidence">What it goes by: the word of a complaint, the tier, the id of a segment, the value score; null where the cause says all.</param>
public sealed record HandoffFinding(HandoffCause Cause, string? Evidence = null)
{
    /// <summary>True: such people wait before others.</summary>
    public bool IsUrgent => Cause is HandoffCause.Complaint or HandoffCause.Negative or HandoffCause.Vip;
}
