namespace Scrm.Core.Learning;

/// <summary>A place on a calibration's curve.</summary>
/// <param name="Score">The score, 0–1.</param>
/// <param name="Chance">How often what has it is right, 0–1.</param>
public sealed record CurvePoint(double Score, double Chance);
