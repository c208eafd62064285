namespace Scrm.Core.Examples;

/// <summary>A row of a file that cannot be taken.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Code">Stable reason: <c>notJson</c>, <c>turns</c>, <c>gold</c>, <c>name</c>, <c>text</c>, <c>intent</c>, <c>complaint</c>, <c>tooLong</c>, <c>tooMany</c>.</param>
/// <param name="Message">Plain words in English.</param>
public sealed record ExampleProblem(int Line, string Code, string Message);
