namespace Scrm.Core.Tags;

/// <summary>What a merge moved to the other tag, so that it can be taken apart again.</summary>
/// <param name="Into">The other tag.</param>
/// <param name="WasArchived">Whether the tag was archived before.</param>
/// <param name="Synonyms">Words the other tag got.</param>
/// <param name="RuleIds">Rules that put the other tag from then on.</param>
/// <param name="TagIds">Tags merged into this one before, which followed.</param>
public sealed record TagMerge(
    string Into, bool WasArchived, IReadOnlyList<string> Synonyms, IReadOnlyList<string> RuleIds, IReadOnlyList<string> TagIds);
