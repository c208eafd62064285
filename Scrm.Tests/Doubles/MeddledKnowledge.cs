using Scrm.Core.Answers;

namespace Scrm.Tests.Doubles;

/// <summary>Somebody else writes once, between a read of the book and the write that follows.</summary>
internal sealed class MeddledKnowledge(IKnowledgeStore inner, Func<Task> meddle) : IKnowledgeStore
{
    private bool _done;

    public Task<long> RevisionAsync(CancellationToken cancellationToken) => inner.RevisionAsync(cancellationToken);

    public async Task<AnswerBook> LoadAsync(CancellationToken cancellationToken)
    {
        var book = await inner.LoadAsync(cancellationToken);
        if (!_done)
        {
            _done = true;
            await meddle();
        }

        return book;
    }

    public Task<IReadOnlyList<ArticleHead>> ArticlesAsync(CancellationToken cancellationToken) => inner.ArticlesAsync(cancellationToken);

    public Task<ArticleHead?> FindArticleAsync(string id, CancellationToken cancellationToken) => inner.FindArticleAsync(id, cancellationToken);

    public Task<IReadOnlyList<KnowledgeArticle>> VersionsAsync(string id, CancellationToken cancellationToken) => inner.VersionsAsync(id, cancellationToken);

    public Task<bool> SaveArticleAsync(KnowledgeArticle article, int expectedVersion, CancellationToken cancellationToken) =>
        inner.SaveArticleAsync(article, expectedVersion, cancellationToken);

    public Task<bool> SaveArticlesAsync(IReadOnlyList<KnowledgeArticle> articles, CancellationToken cancellationToken) => inner.SaveArticlesAsync(articles, cancellationToken);

    public Task<IReadOnlyList<ArticleUseCount>> UsesAsync(DateOnly from, DateOnly until, CancellationToken cancellationToken) => inner.UsesAsync(from, until, cancellationToken);

    public Task SaveRuleAsync(AnswerRule rule, CancellationToken cancellationToken) => inner.SaveRuleAsync(rule, cancellationToken);

    public Task<bool> SaveRulesAsync(IReadOnlyList<AnswerRule> rules, CancellationToken cancellationToken) => inner.SaveRulesAsync(rules, cancellationToken);

    public Task<bool> RemoveRuleAsync(string id, int expectedVersion, CancellationToken cancellationToken) => inner.RemoveRuleAsync(id, expectedVersion, cancellationToken);

    public Task<AnswerWords> WordsAsync(CancellationToken cancellationToken) => inner.WordsAsync(cancellationToken);

    public Task SaveWordsAsync(AnswerWords words, CancellationToken cancellationToken) => inner.SaveWordsAsync(words, cancellationToken);

    public Task<bool> SaveSettingsAsync(AnswerSettings settings, int expectedVersion, CancellationToken cancellationToken) =>
        inner.SaveSettingsAsync(settings, expectedVersion, cancellationToken);

    public Task SaveSettingsAsync(AnswerSettings settings, CancellationToken cancellationToken) => inner.SaveSettingsAsync(settings, cancellationToken);
}
