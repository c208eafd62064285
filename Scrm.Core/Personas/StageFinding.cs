namespace Scrm.Core.Personas;

/// <summary>A stage with its reason.</summary>
/// <param name="Stage">Which.</param>
/// <param name="Reason">Why.</param>
/// <param name="Number">The number that decided: days or orders; null when none did.</param>
/// <param name="Limit">The company's limit for it.</param>
public sealed record StageFinding(LifecycleStage Stage, StageReason Reason, int? Number = null, int? Limit = null);
