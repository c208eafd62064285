namespace Scrm.Core.TagExchange;

/// <summary>What one row does to the book.</summary>
/// <param name="Place">Where it stands in the file.</param>
/// <param name="Kind">What it describes.</param>
/// <param name="Id">Of which one.</param>
/// <param name="Name">What people call it; a rule goes by its tag.</param>
/// <param name="Effect">Whether it is new.</param>
/// <param name="Columns">Names of the columns that change; empty for new ones.</param>
public sealed record ImportStep(string Place, BookRowKind Kind, string Id, string Name, ImportEffect Effect, IReadOnlyList<string> Columns);
