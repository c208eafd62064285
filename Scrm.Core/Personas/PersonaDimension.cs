namespace Scrm.Core.Personas;

/// <summary>One side of a persona.</summary>
/// <param name="DimensionId">Which dimension.</param>
/// <param name="Strength">0–1: how much is known, 1 − Π(1 − weight).</param>
/// <param name="Tags">Heaviest first.</param>
public sealed record PersonaDimension(string DimensionId, double Strength, IReadOnlyList<PersonaTag> Tags);
