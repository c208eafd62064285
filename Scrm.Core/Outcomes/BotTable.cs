using System.Globalization;

namespace Scrm.Core.Outcomes;

/// <summary>The bot's figures as a table for spreadsheets: one line a day, then the sums of this period and the one before.</summary>
public static class BotTable
{
    /// <summary>Header and lines.</summary>
    public static IEnumerable<IReadOnlyList<string?>> Rows(BotReport report, bool english)
    {
        yield return english
            ? ["day", "conversations", "resolved", "without people", "handed over", "questions", "answered", "offered", "chosen", "not found", "helpful", "of no help"]
            : ["日期", "会话", "机器人解决", "没有用到人工", "转人工", "提问", "直接回答", "给出选项", "选了选项", "没听懂", "有帮助", "没帮助"];
        foreach (var day in report.Now.Days)
        {
            yield return Row(day.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day.Counts);
        }

        yield return Row(english ? "this period" : "本期", report.Now.Total);
        yield return Row(english ? "period before" : "上期", report.Before.Total);
        foreach (var reason in report.Now.Reasons)
        {
            yield return [(english ? "handed over: " : "转人工原因：") + reason.Reason, reason.Count.ToString(CultureInfo.InvariantCulture)];
        }

        foreach (var article in report.Articles)
        {
            yield return [(english ? "article: " : "文章：") + (article.Question ?? article.ArticleId), article.Answers.ToString(CultureInfo.InvariantCulture)];
        }
    }

    private static IReadOnlyList<string?> Row(string name, BotCounts counts) =>
    [
        name,
        .. new[]
        {
            counts.Conversations, counts.Resolved, counts.Deflected, counts.Handed, counts.Asked, counts.Answered, counts.Offered, counts.Chosen,
            counts.Missed, counts.Helpful, counts.Unhelpful,
        }.Select(n => n.ToString(CultureInfo.InvariantCulture)),
    ];
}
