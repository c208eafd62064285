using Scrm.Core.Answers;
using Scrm.Storage.Mongo.Catalog;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Mongo.Turns;

namespace Scrm.Storage.Mongo.Knowledge;

/// <inheritdoc cref="IKnowledgeStore"/>
internal sealed class MongoKnowledgeStore(MongoStore store) : IKnowledgeStore
{
    private const string Kind = Revisions.Answers;
    private static readonly CatalogRows<AnswerRule> Rules = new("answerRule");
    private static readonly CatalogRows<AnswerSettings> Settings = new("answerSettings");
    private static readonly CatalogRows<AnswerWords> Words = new("answerWords");

    /// <inheritdoc/>
    public Task<long> RevisionAsync(CancellationToken cancellationToken) => store.ReadAsync(session => Revisions.OfAsync(session, Kind), cancellationToken);

    /// <inheritdoc/>
    public Task<AnswerBook> LoadAsync(CancellationToken cancellationToken) => store.ReadAsync(
        async session =>
        {
            // The revision first: a book read while it changes is read again.
            var revision = await Revisions.OfAsync(session, Kind);
            return new AnswerBook(
                revision,
                await ArticleRows.LiveAsync(session),
                [.. (await Rules.VersionedAsync(session)).Select(r => r.Document with { Version = r.Version })],
                [.. (await Settings.VersionedAsync(session)).Select(s => s.Document with { Version = s.Version })])
            {
                Words = await Words.FindAsync(session, "") ?? AnswerWords.None,
            };
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ArticleHead>> ArticlesAsync(CancellationToken cancellationToken) => store.ReadAsync(ArticleRows.HeadsAsync, cancellationToken);

    /// <inheritdoc/>
    public Task<ArticleHead?> FindArticleAsync(string id, CancellationToken cancellationToken) =>
        store.ReadAsync(session => ArticleRows.FindAsync(session, id), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<KnowledgeArticle>> VersionsAsync(string id, CancellationToken cancellationToken) =>
        store.ReadAsync(session => ArticleRows.VersionsAsync(session, id), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveArticleAsync(KnowledgeArticle article, int expectedVersion, CancellationToken cancellationToken) =>
        SaveArticlesAsync([article with { Version = expectedVersion + 1 }], cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveArticlesAsync(IReadOnlyList<KnowledgeArticle> articles, CancellationToken cancellationToken) => Revisions.ChangeAsync(
        store,
        Kind,
        async session =>
        {
            foreach (var article in articles)
            {
                if (!await ArticleRows.TrySaveAsync(session, article, store.Numbers))
                {
                    return false;
                }
            }

            return true;
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ArticleUseCount>> UsesAsync(DateOnly from, DateOnly until, CancellationToken cancellationToken) =>
        store.ReadAsync(session => ArticleUseRows.BetweenAsync(session, from, until, null), cancellationToken);

    /// <inheritdoc/>
    public Task SaveRuleAsync(AnswerRule rule, CancellationToken cancellationToken) => Revisions.SaveAsync(store, Kind, Rules, rule.Id, rule, cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveRulesAsync(IReadOnlyList<AnswerRule> rules, CancellationToken cancellationToken) => Revisions.ChangeAsync(
        store,
        Kind,
        async session =>
        {
            foreach (var rule in rules)
            {
                if (!await Rules.TrySaveAsync(session, rule.Id, rule, rule.Version, store.Numbers))
                {
                    return false;
                }
            }

            return true;
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<bool> RemoveRuleAsync(string id, int expectedVersion, CancellationToken cancellationToken) =>
        Revisions.ChangeAsync(store, Kind, session => Rules.TryDeleteAsync(session, id, expectedVersion), cancellationToken);

    /// <inheritdoc/>
    public Task<AnswerWords> WordsAsync(CancellationToken cancellationToken) =>
        store.ReadAsync(async session => await Words.FindAsync(session, "") ?? AnswerWords.None, cancellationToken);

    /// <inheritdoc/>
    public Task SaveWordsAsync(AnswerWords words, CancellationToken cancellationToken) => Revisions.SaveAsync(store, Kind, Words, "", words, cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveSettingsAsync(AnswerSettings settings, int expectedVersion, CancellationToken cancellationToken) => Revisions.ChangeAsync(
        store, Kind, session => Settings.TrySaveAsync(session, settings.InboxId, settings, expectedVersion, store.Numbers), cancellationToken);

    /// <inheritdoc/>
    public Task SaveSettingsAsync(AnswerSettings settings, CancellationToken cancellationToken) =>
        Revisions.SaveAsync(store, Kind, Settings, settings.InboxId, settings, cancellationToken);
}
