using Scrm.Core.Tags;

namespace Scrm.Core.TagExchange;

/// <summary>What a file would do to the book.</summary>
/// <param name="Steps">One for each row that can be taken.</param>
/// <param name="Problems">What cannot; with any of them nothing is done.</param>
/// <param name="Change">Everything at once; nothing when there are problems.</param>
public sealed record ImportPlan(IReadOnlyList<ImportStep> Steps, IReadOnlyList<TagBookProblem> Problems, TagBookChange Change);
