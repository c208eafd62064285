using Scrm.Core.Answers;
using Scrm.Core.Foundation;
using Scrm.Core.Words;

namespace Scrm.Core.Knowledge;

/// <summary>Decides what the lines of a file do to the articles that are there. Pure but for the ids of new articles.</summary>
public sealed class ImportPlan
{
    private readonly IIdFactory _ids;
    private readonly Dictionary<string, KnowledgeArticle> _byId;
    private readonly ILookup<string, KnowledgeArticle> _byQuestion;
    private readonly Dictionary<string, int> _lineOf = [];
    private readonly List<ImportItem> _items = [];
    private readonly List<ImportProblem> _problems;

    private ImportPlan(ImportFile file, IReadOnlyList<KnowledgeArticle> stored, IIdFactory ids)
    {
        _ids = ids;
        _byId = stored.ToDictionary(a => a.Id);
        _byQuestion = stored.ToLookup(a => Wording.Compact(a.Question));
        _problems = [.. file.Problems];
        file.Rows.ToList().ForEach(Take);
    }

    /// <summary>The report of a file over the stored articles (removed ones are not among them).</summary>
    public static ImportReport Of(ImportFile file, IReadOnlyList<KnowledgeArticle> stored, IIdFactory ids)
    {
        var plan = new ImportPlan(file, stored, ids);
        return new ImportReport(plan._items, [.. plan._problems.OrderBy(p => p.Line)]);
    }

    private void Take(ImportRow row)
    {
        var same = row.Id is null ? _byQuestion[Wording.Compact(row.Draft.Question ?? "")].ToList() : [];
        if (same.Count > 1)
        {
            Refuse(row, "id", "ambiguous", $"{same.Count} articles have this question: tell the id of the one that is meant.");
            return;
        }

        var stored = row.Id is { } id ? _byId.GetValueOrDefault(id) : same.FirstOrDefault();
        var article = row.Draft.Over(stored, stored?.Id ?? row.Id ?? _ids.New());
        if (ArticleRules.Refusal(article) is { } refusal)
        {
            Refuse(row, refusal.Detail, "invalid", refusal.Message);
        }
        else if (!IsFirst(row, article, out var line))
        {
            Refuse(row, row.Id is null ? "question" : "id", "twice", $"The article is in this file already, on line {line}.");
        }
        else
        {
            _items.Add(ItemOf(row, stored, article));
        }
    }

    private static ImportItem ItemOf(ImportRow row, KnowledgeArticle? stored, KnowledgeArticle article) =>
        stored is null ? new ImportItem(row.Line, ImportChange.Added, article, [])
        : ArticleDiff.Between(stored, article) is { Count: > 0 } changes
            ? new ImportItem(row.Line, ImportChange.Changed, article, [.. changes.Select(c => c.Field)])
        : new ImportItem(row.Line, ImportChange.Unchanged, stored, []);

    // Lines without an id are one by their question, also where both would be new.
    private bool IsFirst(ImportRow row, KnowledgeArticle article, out int line)
    {
        var key = row.Id is null && !_byId.ContainsKey(article.Id) ? "?" + Wording.Compact(article.Question) : "#" + article.Id;
        line = _lineOf.GetValueOrDefault(key);
        return _lineOf.TryAdd(key, row.Line);
    }

    private void Refuse(ImportRow row, string? field, string code, string message) => _problems.Add(new ImportProblem(row.Line, field, code, message));
}
