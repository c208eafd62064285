namespace Scrm.Core.Answers;

/// <summary>A part of a normalised text that the index counts.</summary>
internal readonly record struct Term(int Start, int Length);
