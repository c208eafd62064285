using Scrm.Core.Tags;

namespace Scrm.Core.TagBooks;

/// <summary>A rule that a tried text meets.</summary>
/// <param name="Rule">Which.</param>
/// <param name="Spans">Where its words stand in the text; one over all of it when it reads something other than words.</param>
public sealed record RuleMatch(TagRule Rule, IReadOnlyList<(int Start, int Length)> Spans);
