namespace Scrm.Core.Learning;

/// <summary>A tag that a message may have.</summary>
/// <param name="TagId">The tag.</param>
/// <param name="Confidence">The chance that it is right, 0 to 1.</param>
public readonly record struct TagGuess(string TagId, double Confidence);
