using Scrm.Core.Answers;

namespace Scrm.Core.Knowledge;

/// <summary>Adds up what was counted, article by article.</summary>
public static class UsageTable
{
    // So many imagined good answers keep an article that failed its only customer behind one that failed many.
    private const double Doubt = 5;

    /// <summary>All articles in the order asked for, also those nothing happened with.</summary>
    public static IReadOnlyList<ArticleUsage> Of(
        IEnumerable<string> articleIds, IReadOnlyList<ArticleUseCount> counts, DateOnly from, DateOnly until, UsageOrder order)
    {
        var byArticle = counts.ToLookup(c => c.ArticleId);
        var all = articleIds.Select(id => One(id, byArticle[id], from, until));
        return order switch
        {
            UsageOrder.Never => [.. all.Where(u => u.Answers == 0 && u.Count(AnswerUseKind.Offered) == 0)],
            UsageOrder.Unhelpful => [.. all.OrderByDescending(u => u.Failures / (u.Answers + Doubt)).ThenByDescending(u => u.Answers).ThenByDescending(u => u.Count(AnswerUseKind.Offered))],
            _ => [.. all.OrderByDescending(u => u.Answers).ThenByDescending(u => u.Count(AnswerUseKind.Offered))],
        };
    }

    private static ArticleUsage One(string id, IEnumerable<ArticleUseCount> counts, DateOnly from, DateOnly until)
    {
        var said = new long[until.DayNumber - from.DayNumber + 1];
        var sums = new Dictionary<AnswerUseKind, long>();
        foreach (var count in counts)
        {
            sums[count.Kind] = sums.GetValueOrDefault(count.Kind) + count.Count;
            if (count.Kind is AnswerUseKind.Answered or AnswerUseKind.Chosen)
            {
                said[count.Day.DayNumber - from.DayNumber] += count.Count;
            }
        }

        return new ArticleUsage(id, sums, said);
    }
}
