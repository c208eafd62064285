namespace Scrm.Core.Knowledge;

/// <summary>What a file does, or would do.</summary>
/// <param name="Items">Its lines that can be taken, in order.</param>
/// <param name="Problems">Its lines that cannot, in order; with any of them nothing is stored.</param>
/// <param name="Applied">True: it is stored.</param>
public sealed record ImportReport(IReadOnlyList<ImportItem> Items, IReadOnlyList<ImportProblem> Problems, bool Applied = false);
