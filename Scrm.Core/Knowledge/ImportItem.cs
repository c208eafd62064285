using Scrm.Core.Answers;

namespace Scrm.Core.Knowledge;

/// <summary>What a line of a file does.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Change">What.</param>
/// <param name="Article">The article as it will be, or is.</param>
/// <param name="Fields">Names of the parts that change; empty for an added one.</param>
public sealed record ImportItem(int Line, ImportChange Change, KnowledgeArticle Article, IReadOnlyList<string> Fields);
