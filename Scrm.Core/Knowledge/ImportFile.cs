namespace Scrm.Core.Knowledge;

/// <summary>A file of articles, read.</summary>
/// <param name="Rows">What can be read.</param>
/// <param name="Problems">What cannot.</param>
public sealed record ImportFile(IReadOnlyList<ImportRow> Rows, IReadOnlyList<ImportProblem> Problems);
