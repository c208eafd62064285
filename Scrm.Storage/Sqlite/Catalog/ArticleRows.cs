using Microsoft.Data.Sqlite;
using Scrm.Core.Answers;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Catalog;

/// <summary>Rows of articles: the newest version, the one that answers, and all there ever were.</summary>
internal static class ArticleRows
{
    /// <summary>The versions that answer, in order of creation.</summary>
    public static IReadOnlyList<KnowledgeArticle> Live(Session session) => session.All(
        "SELECT live FROM articles WHERE live IS NOT NULL ORDER BY row", reader => Json.Read<KnowledgeArticle>(reader.GetString(0)));

    /// <summary>The newest versions of what is not removed, in order of creation.</summary>
    public static IReadOnlyList<ArticleHead> Heads(Session session) =>
        session.All("SELECT body, live_version FROM articles WHERE removed = 0 ORDER BY row", Head);

    /// <summary>One, removed or not, or null.</summary>
    public static ArticleHead? Find(Session session, string id) =>
        session.First("SELECT body, live_version FROM articles WHERE id = @id", Head, ("@id", id));

    /// <summary>All versions, newest first.</summary>
    public static IReadOnlyList<KnowledgeArticle> Versions(Session session, string id) => session.All(
        "SELECT body FROM article_versions WHERE article_id = @id ORDER BY version DESC",
        reader => Json.Read<KnowledgeArticle>(reader.GetString(0)),
        ("@id", id));

    /// <summary>Adds a version when it follows on the stored one.</summary>
    public static bool TrySave(Session session, KnowledgeArticle article, string body)
    {
        var change = article.LiveChange();
        var saved = session.Execute(
            article.Version == 1
                ? """
                  INSERT OR IGNORE INTO articles (id, version, removed, body, live_version, live)
                  VALUES (@id, @version, @removed, @body, iif(@replaced, @version, NULL), iif(@replaced, @body, NULL))
                  """
                : """
                  UPDATE articles SET version = @version, removed = @removed, body = @body,
                      live_version = CASE WHEN @replaced THEN @version WHEN @kept THEN live_version END,
                      live = CASE WHEN @replaced THEN @body WHEN @kept THEN live END
                  WHERE id = @id AND version = @version - 1
                  """,
            ("@id", article.Id),
            ("@version", article.Version),
            ("@removed", article.RemovedAt is not null),
            ("@body", body),
            ("@replaced", change == LiveChange.Replaced),
            ("@kept", change == LiveChange.Kept));
        return saved == 1 && session.Execute(
            "INSERT INTO article_versions (article_id, version, body) VALUES (@id, @version, @body)",
            ("@id", article.Id),
            ("@version", article.Version),
            ("@body", body)) == 1;
    }

    private static ArticleHead Head(SqliteDataReader reader) =>
        new(Json.Read<KnowledgeArticle>(reader.GetString(0)), reader.IsDBNull(1) ? null : reader.GetInt32(1));
}
