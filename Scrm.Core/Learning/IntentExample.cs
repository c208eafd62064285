namespace Scrm.Core.Learning;

/// <summary>A text whose intent is known.</summary>
/// <param name="Text">What was said.</param>
/// <param name="Intent">What was meant; null: nothing that is served here.</param>
public sealed record IntentExample(string Text, string? Intent);
