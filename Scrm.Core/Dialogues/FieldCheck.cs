namespace Scrm.Core.Dialogues;

/// <summary>An answer that looks right and that the company's system shall be asked about.</summary>
/// <param name="Key">Key of the question.</param>
/// <param name="Value">The answer in its one form.</param>
public sealed record FieldCheck(string Key, string Value);
