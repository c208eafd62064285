using Scrm.Core.Answers;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Catalog;

/// <summary>Counters of what happened with articles: one row for each article, day and kind.</summary>
internal static class ArticleUseRows
{
    /// <summary>Counts, inside the write of whatever happened.</summary>
    public static void Add(Session session, IReadOnlyList<AnswerUse> uses)
    {
        foreach (var use in uses)
        {
            session.Execute(
                """
                INSERT INTO article_uses (day, article_id, kind, count) VALUES (@day, @article, @kind, @count)
                ON CONFLICT (day, article_id, kind) DO UPDATE SET count = count + excluded.count
                """,
                ("@day", use.Day.DayNumber),
                ("@article", use.ArticleId),
                ("@kind", Word.Of(use.Kind)),
                ("@count", use.Count));
        }
    }

    /// <summary>What was counted on these days.</summary>
    public static IReadOnlyList<ArticleUseCount> Between(Session session, DateOnly from, DateOnly until) => session.All(
        "SELECT article_id, day, kind, count FROM article_uses WHERE day BETWEEN @from AND @until AND count <> 0 ORDER BY day, article_id, kind",
        reader => new ArticleUseCount(
            reader.GetString(0), DateOnly.FromDayNumber(reader.GetInt32(1)), Word.To<AnswerUseKind>(reader.GetString(2)), reader.GetInt64(3)),
        ("@from", from.DayNumber),
        ("@until", until.DayNumber));
}
