namespace Scrm.Core.Personas;

/// <summary>What a member tier counts.</summary>
/// <param name="Tier">The tier's name as it stands in the fact.</param>
/// <param name="Points">0–100.</param>
public sealed record TierPoints(string Tier, double Points);
