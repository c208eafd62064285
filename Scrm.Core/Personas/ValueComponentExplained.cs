namespace Scrm.Core.Personas;

/// <summary>How one component came about.</summary>
/// <param name="Component">Which.</param>
/// <param name="Score">0–100: the points of its parts together.</param>
/// <param name="Weight">0–1: its part of the total; the three are 1.</param>
/// <param name="Parts">The numbers it is made of.</param>
public sealed record ValueComponentExplained(ValueComponent Component, double Score, double Weight, IReadOnlyList<ValuePart> Parts);
