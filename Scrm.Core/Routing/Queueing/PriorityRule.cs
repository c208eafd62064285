namespace Scrm.Core.Routing.Queueing;

/// <summary>One reason to be served earlier.</summary>
/// <param name="Kind">What is looked at.</param>
/// <param name="Key">The segment's or tag's id; null with <see cref="PriorityKind.Value"/>.</param>
/// <param name="AtLeast">The value from which it counts, 0–100; with <see cref="PriorityKind.Value"/> only.</param>
/// <param name="Points">1–10.</param>
public sealed record PriorityRule(PriorityKind Kind, string? Key, double? AtLeast, int Points);
