namespace Scrm.Core.Rules;

/// <summary>A condition that held, with what it saw.</summary>
/// <param name="Test">The condition.</param>
/// <param name="Saw">The word, the id, the number; null where the condition says all.</param>
public sealed record HeldTest(RuleTest Test, string? Saw);
