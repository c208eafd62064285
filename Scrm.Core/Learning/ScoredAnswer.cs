namespace Scrm.Core.Learning;

/// <summary>A score of which is known whether what had it was right.</summary>
/// <param name="Score">0–1.</param>
/// <param name="Right">True: it was.</param>
/// <param name="Weight">How much it counts.</param>
public readonly record struct ScoredAnswer(double Score, bool Right, double Weight = 1);
