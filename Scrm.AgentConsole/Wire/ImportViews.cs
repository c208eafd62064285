using Scrm.Core.Knowledge;

namespace Scrm.AgentConsole.Wire;

/// <summary>What a file of articles did, or would do; with any problem nothing was stored.</summary>
internal sealed record ImportReportView(
    bool Applied, int Added, int Changed, int Unchanged, IReadOnlyList<ImportItemView> Items, IReadOnlyList<ImportProblem> Problems);

/// <summary>A line that adds or changes an article.</summary>
internal sealed record ImportItemView(int Line, ImportChange Change, string ArticleId, string Question, IReadOnlyList<string> Fields);
