using Scrm.Core.Answers;
using Scrm.Core.Foundation;

namespace Scrm.Core.Knowledge;

/// <summary>Takes a file of articles.</summary>
/// <param name="File">The file, read.</param>
/// <param name="DryRun">True: only tells what would be done.</param>
/// <param name="Note">The note on every version it adds, or null.</param>
/// <param name="AgentId">Who.</param>
public sealed record ImportRequest(ImportFile File, bool DryRun, string? Note, string AgentId);

/// <summary>Brings the articles of a file in: all of them, or none when any line is wrong. The same file a second time changes nothing.</summary>
public sealed class ImportArticles(IKnowledgeStore knowledge, ArticlePictures pictures, IIdFactory ids, TimeProvider time)
{
    private const int Tries = 3;

    /// <summary>What was or would be done.</summary>
    public async Task<Result<ImportReport>> HandleAsync(ImportRequest request, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var stored = await knowledge.ArticlesAsync(cancellationToken);
            var report = await CheckedAsync(ImportPlan.Of(request.File, [.. stored.Select(h => h.Article)], ids), cancellationToken);
            if (request.DryRun || report.Problems.Count > 0)
            {
                return report;
            }

            var changes = await VersionsAsync(report, request, cancellationToken);
            if (changes.Count == 0 || await knowledge.SaveArticlesAsync(changes, cancellationToken))
            {
                return report with { Applied = true };
            }
        }

        return ArticleFaults.Changed;
    }

    private async Task<ImportReport> CheckedAsync(ImportReport report, CancellationToken cancellationToken)
    {
        var (items, problems) = (new List<ImportItem>(), new List<ImportProblem>(report.Problems));
        foreach (var item in report.Items)
        {
            var filled = await pictures.FillAsync(item.Article, cancellationToken);
            if (filled.IsOk)
            {
                items.Add(item with { Article = filled.Value });
            }
            else
            {
                problems.Add(new ImportProblem(item.Line, filled.Fault.Detail, "invalid", filled.Fault.Message));
            }
        }

        return new ImportReport(items, [.. problems.OrderBy(p => p.Line)]);
    }

    private async Task<IReadOnlyList<KnowledgeArticle>> VersionsAsync(ImportReport report, ImportRequest request, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var versions = new List<KnowledgeArticle>();
        foreach (var item in report.Items.Where(i => i.Change != ImportChange.Unchanged))
        {
            // An added one may have been there before and been removed: its numbers go on.
            var before = item.Change == ImportChange.Changed
                ? item.Article.Version
                : (await knowledge.FindArticleAsync(item.Article.Id, cancellationToken))?.Article.Version ?? 0;
            versions.Add(item.Article with { Version = before + 1, UpdatedAt = now, UpdatedBy = request.AgentId, ChangeNote = request.Note });
        }

        return versions;
    }
}
