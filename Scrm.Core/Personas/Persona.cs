namespace Scrm.Core.Personas;

/// <summary>The picture of a person that tags add up to; a projection, rebuilt from assignments at any time.</summary>
/// <param name="ContactId">Whose.</param>
/// <param name="At">The time weights were computed for.</param>
/// <param name="Dimensions">In the book's order; only those with tags.</param>
public sealed record Persona(string ContactId, DateTimeOffset At, IReadOnlyList<PersonaDimension> Dimensions);
