using Scrm.Core.Answers;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Catalog;

/// <inheritdoc cref="IKnowledgeStore"/>
internal sealed class SqliteKnowledgeStore(SqliteStore store) : IKnowledgeStore
{
    private const string Kind = Revisions.Answers;
    private static readonly CatalogRows<AnswerRule> Rules = new("answerRule");
    private static readonly CatalogRows<AnswerSettings> Settings = new("answerSettings");
    private static readonly CatalogRows<AnswerWords> Words = new("answerWords");

    /// <inheritdoc/>
    public Task<long> RevisionAsync(CancellationToken cancellationToken) => store.ReadAsync(session => Revisions.Of(session, Kind), cancellationToken);

    /// <inheritdoc/>
    public Task<AnswerBook> LoadAsync(CancellationToken cancellationToken) => store.ReadAsync(
        session => new AnswerBook(
            Revisions.Of(session, Kind),
            ArticleRows.Live(session),
            [.. Rules.Versioned(session).Select(r => r.Document with { Version = r.Version })],
            [.. Settings.Versioned(session).Select(s => s.Document with { Version = s.Version })])
        {
            Words = Words.Find(session, "") ?? AnswerWords.None,
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ArticleHead>> ArticlesAsync(CancellationToken cancellationToken) => store.ReadAsync(ArticleRows.Heads, cancellationToken);

    /// <inheritdoc/>
    public Task<ArticleHead?> FindArticleAsync(string id, CancellationToken cancellationToken) =>
        store.ReadAsync(session => ArticleRows.Find(session, id), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<KnowledgeArticle>> VersionsAsync(string id, CancellationToken cancellationToken) =>
        store.ReadAsync(session => ArticleRows.Versions(session, id), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveArticleAsync(KnowledgeArticle article, int expectedVersion, CancellationToken cancellationToken) =>
        SaveArticlesAsync([article with { Version = expectedVersion + 1 }], cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveArticlesAsync(IReadOnlyList<KnowledgeArticle> articles, CancellationToken cancellationToken)
    {
        var documents = articles.Select(article => (Article: article, Body: Json.Write(article))).ToList();
        return Revisions.ChangeAsync(
            store, Kind, session => documents.TrueForAll(d => ArticleRows.TrySave(session, d.Article, d.Body)), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<ArticleUseCount>> UsesAsync(DateOnly from, DateOnly until, CancellationToken cancellationToken) =>
        store.ReadAsync(session => ArticleUseRows.Between(session, from, until), cancellationToken);

    /// <inheritdoc/>
    public Task SaveRuleAsync(AnswerRule rule, CancellationToken cancellationToken) =>
        Revisions.SaveAsync(store, Kind, Rules, rule.Id, Json.Write(rule), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveRulesAsync(IReadOnlyList<AnswerRule> rules, CancellationToken cancellationToken)
    {
        var documents = rules.Select(rule => (rule.Id, rule.Version, Body: Json.Write(rule))).ToList();
        return Revisions.ChangeAsync(store, Kind, session => documents.TrueForAll(d => Rules.TrySave(session, d.Id, d.Body, d.Version)), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<bool> RemoveRuleAsync(string id, int expectedVersion, CancellationToken cancellationToken) =>
        Revisions.ChangeAsync(store, Kind, session => Rules.TryDelete(session, id, expectedVersion), cancellationToken);

    /// <inheritdoc/>
    public Task<AnswerWords> WordsAsync(CancellationToken cancellationToken) =>
        store.ReadAsync(session => Words.Find(session, "") ?? AnswerWords.None, cancellationToken);

    /// <inheritdoc/>
    public Task SaveWordsAsync(AnswerWords words, CancellationToken cancellationToken) =>
        Revisions.SaveAsync(store, Kind, Words, "", Json.Write(words), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveSettingsAsync(AnswerSettings settings, int expectedVersion, CancellationToken cancellationToken)
    {
        var body = Json.Write(settings);
        return Revisions.ChangeAsync(store, Kind, session => Settings.TrySave(session, settings.InboxId, body, expectedVersion), cancellationToken);
    }

    /// <inheritdoc/>
    public Task SaveSettingsAsync(AnswerSettings settings, CancellationToken cancellationToken) =>
        Revisions.SaveAsync(store, Kind, Settings, settings.InboxId, Json.Write(settings), cancellationToken);
}
