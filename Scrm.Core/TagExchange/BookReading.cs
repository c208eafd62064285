namespace Scrm.Core.TagExchange;

/// <summary>What a file holds.</summary>
/// <param name="Rows">What can be read.</param>
/// <param name="Problems">What cannot.</param>
public sealed record BookReading(IReadOnlyList<BookRow> Rows, IReadOnlyList<TagBookProblem> Problems);
