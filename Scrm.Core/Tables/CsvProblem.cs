namespace Scrm.Core.Tables;

/// <summary>A line that cannot be read.</summary>
/// <param name="Line">From 1; of an open quote, the line that opened it.</param>
/// <param name="Code">Stable reason: <c>quoteNotClosed</c>, <c>textAfterQuote</c>, <c>quoteInText</c>, <c>tooManyCells</c>, <c>noHeader</c>, <c>columnTwice</c>.</param>
/// <param name="Message">Plain words in English.</param>
public sealed record CsvProblem(int Line, string Code, string Message);
