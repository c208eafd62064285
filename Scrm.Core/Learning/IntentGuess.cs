namespace Scrm.Core.Learning;

/// <summary>What a text most likely means.</summary>
/// <param name="Intent">The nearest intent.</param>
/// <param name="Confidence">0–1: how surely the text means any of the known intents; comparable between texts; 0 for a text without anything known.</param>
public sealed record IntentGuess(string Intent, double Confidence);
