using Scrm.Core.Answers;
using Scrm.Core.Words;

namespace Scrm.Core.Knowledge;

/// <summary>What changed between two versions of an article.</summary>
public static class ArticleDiff
{
    /// <summary>The parts that differ, in the editor's order.</summary>
    public static IReadOnlyList<FieldChange> Between(KnowledgeArticle old, KnowledgeArticle changed)
    {
        var (before, after) = (ArticleFields.Of(old), ArticleFields.Of(changed));
        var (left, right) = (before.ToDictionary(f => f.Name, f => f.Text), after.ToDictionary(f => f.Name, f => f.Text));
        return
        [
            .. after.Select(f => f.Name).Union(before.Select(f => f.Name))
                .Select(name => (Name: name, Old: left.GetValueOrDefault(name, ""), New: right.GetValueOrDefault(name, "")))
                .Where(f => f.Old != f.New)
                .Select(f => new FieldChange(f.Name, TextDiff.Between(f.Old, f.New))),
        ];
    }
}
