namespace Scrm.Core.Personas;

/// <summary>One trait of a persona.</summary>
/// <param name="TagId">Which tag.</param>
/// <param name="Name">Its name.</param>
/// <param name="Weight">0–1: confidence, frequency and recency together.</param>
/// <param name="AssignmentIds">The assignments behind it, each with its evidence.</param>
public sealed record PersonaTag(string TagId, string Name, double Weight, IReadOnlyList<string> AssignmentIds);
