namespace Scrm.Core.TagExchange;

/// <summary>Why a part of a file cannot be taken.</summary>
/// <param name="Place">Where: a line or an item; empty: the whole file.</param>
/// <param name="Code">Stable reason: a column's name when its cell is wrong, else a word such as <c>nameTaken</c>.</param>
/// <param name="Message">Plain words in English.</param>
/// <param name="Subject">The words at fault, or null.</param>
public sealed record TagBookProblem(string Place, string Code, string Message, string? Subject = null);
