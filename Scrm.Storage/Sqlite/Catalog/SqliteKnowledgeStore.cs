using Scrm.Core.Answers;
using Scrm.Storage.Sqlite.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Catalog;

/// <inheritdoc cref="IKnowledgeStore"/>
internal sealed class SqliteKnowledgeStore(SqliteStore store) : IKnowledgeStore
{
    private static readonly CatalogRows<KnowledgeArticle> Articles = new("article");
    private static readonly CatalogRows<AnswerRule> Rules = new("answerRule");
    private static readonly CatalogRows<AnswerSettings> Settings = new("answerSettings");

    /// <inheritdoc/>
    public Task<long> RevisionAsync(CancellationToken cancellationToken) => store.ReadAsync(Revision, cancellationToken);

    /// <inheritdoc/>
    public Task<AnswerBook> LoadAsync(CancellationToken cancellationToken) => store.ReadAsync(
        session => new AnswerBook(Revision(session), Articles.All(session), Rules.All(session), Settings.All(session)),
        cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveArticleAsync(KnowledgeArticle article, int expectedVersion, CancellationToken cancellationToken)
    {
        var body = Json.Write(article with { Version = expectedVersion + 1 });
        return ChangeAsync(session => Articles.TrySave(session, article.Id, body, expectedVersion), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<bool> DeleteArticleAsync(string id, CancellationToken cancellationToken) =>
        ChangeAsync(session => Articles.Delete(session, id), cancellationToken);

    /// <inheritdoc/>
    public Task SaveRuleAsync(AnswerRule rule, CancellationToken cancellationToken) =>
        SaveAsync(Rules, rule.Id, rule, cancellationToken);

    /// <inheritdoc/>
    public Task SaveSettingsAsync(AnswerSettings settings, CancellationToken cancellationToken) =>
        SaveAsync(Settings, settings.InboxId, settings, cancellationToken);

    private Task<bool> SaveAsync<T>(CatalogRows<T> rows, string id, T document, CancellationToken cancellationToken)
        where T : class
    {
        var body = Json.Write(document);
        return ChangeAsync(
            session =>
            {
                rows.Save(session, id, body);
                return true;
            },
            cancellationToken);
    }

    private Task<bool> ChangeAsync(Func<Session, bool> change, CancellationToken cancellationToken) => store.WriteAsync(
        session =>
        {
            if (!change(session))
            {
                return Written.Undo(false);
            }

            session.Execute("""
                INSERT INTO revisions (kind, revision) VALUES ('answers', 1)
                ON CONFLICT (kind) DO UPDATE SET revision = revision + 1
                """);
            return Written.Keep(true);
        },
        cancellationToken);

    private static long Revision(Session session) => session.Number("SELECT revision FROM revisions WHERE kind = 'answers'") ?? 0;
}
