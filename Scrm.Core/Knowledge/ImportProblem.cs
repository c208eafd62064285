namespace Scrm.Core.Knowledge;

/// <summary>Why a line of a file cannot be taken.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Field">The part that is wrong, or null for the whole line.</param>
/// <param name="Code">Stable reason.</param>
/// <param name="Message">Plain words in English.</param>
public sealed record ImportProblem(int Line, string? Field, string Code, string Message);
