namespace Scrm.Core.Canned;

/// <summary>A line that cannot be stored.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Code">Stable word: <c>name</c>, <c>text</c>, <c>unknownVariable</c>, <c>shared</c>, <c>team</c>, <c>nameTwice</c>, <c>noHeader</c>, <c>tooManyLines</c>, or the table reader's.</param>
public sealed record CannedProblem(int Line, string Code);
