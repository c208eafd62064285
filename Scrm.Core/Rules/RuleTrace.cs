namespace Scrm.Core.Rules;

/// <summary>Why something happened: a rule that held for a message, kept beside the message.</summary>
/// <param name="RuleId">Which.</param>
/// <param name="Name">Its name then.</param>
/// <param name="Version">Version of the rule book.</param>
/// <param name="Held">The conditions that held.</param>
/// <param name="Effects">What it did.</param>
public sealed record RuleTrace(string RuleId, string Name, long Version, IReadOnlyList<HeldTest> Held, IReadOnlyList<RuleEffect> Effects);
