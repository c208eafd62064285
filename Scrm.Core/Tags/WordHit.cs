namespace Scrm.Core.Tags;

/// <summary>A word found in a text.</summary>
/// <param name="Owner">The number of the word's owner.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
internal readonly record struct WordHit(int Owner, int Start, int Length);
