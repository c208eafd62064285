using Scrm.Core.Answers;
using Scrm.Storage.Sqlite.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Catalog;

/// <inheritdoc cref="IKnowledgeStore"/>
internal sealed class SqliteKnowledgeStore(SqliteStore store) : IKnowledgeStore
{
    private const string Kind = "answers";
    private static readonly CatalogRows<KnowledgeArticle> Articles = new("article");
    private static readonly CatalogRows<AnswerRule> Rules = new("answerRule");
    private static readonly CatalogRows<AnswerSettings> Settings = new("answerSettings");

    /// <inheritdoc/>
    public Task<long> RevisionAsync(CancellationToken cancellationToken) => store.ReadAsync(session => Revisions.Of(session, Kind), cancellationToken);

    /// <inheritdoc/>
    public Task<AnswerBook> LoadAsync(CancellationToken cancellationToken) => store.ReadAsync(
        session => new AnswerBook(Revisions.Of(session, Kind), Articles.All(session), Rules.All(session), Settings.All(session)),
        cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveArticleAsync(KnowledgeArticle article, int expectedVersion, CancellationToken cancellationToken)
    {
        var body = Json.Write(article with { Version = expectedVersion + 1 });
        return Revisions.ChangeAsync(store, Kind, session => Articles.TrySave(session, article.Id, body, expectedVersion), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<bool> DeleteArticleAsync(string id, CancellationToken cancellationToken) =>
        Revisions.ChangeAsync(store, Kind, session => Articles.Delete(session, id), cancellationToken);

    /// <inheritdoc/>
    public Task SaveRuleAsync(AnswerRule rule, CancellationToken cancellationToken) =>
        Revisions.SaveAsync(store, Kind, Rules, rule.Id, Json.Write(rule), cancellationToken);

    /// <inheritdoc/>
    public Task SaveSettingsAsync(AnswerSettings settings, CancellationToken cancellationToken) =>
        Revisions.SaveAsync(store, Kind, Settings, settings.InboxId, Json.Write(settings), cancellationToken);
}
