namespace Scrm.Core.TagExchange;

/// <summary>One dimension, tag or rule as a file has it.</summary>
/// <param name="Place">Where: a line of a table such as <c>7</c>, an item of a JSON document such as <c>tags[2]</c>.</param>
/// <param name="Kind">Which of the three.</param>
/// <param name="Cells">Texts by the name of a <see cref="BookColumns"/>; what is absent stays as it is, what is empty becomes empty.</param>
public sealed record BookRow(string Place, BookRowKind Kind, IReadOnlyDictionary<string, string> Cells);
