namespace Scrm.Core.Personas;

/// <summary>How a person's value came about.</summary>
/// <param name="Score">The result.</param>
/// <param name="Components">Revenue, participation, influence.</param>
public sealed record ValueExplanation(ValueScore Score, IReadOnlyList<ValueComponentExplained> Components);
