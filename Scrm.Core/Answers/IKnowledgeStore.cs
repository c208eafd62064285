namespace Scrm.Core.Answers;

/// <summary>Articles, keyword rules and settings: read whole, indexed in memory.</summary>
public interface IKnowledgeStore
{
    /// <summary>Revision of the stored book; cheap, asked often.</summary>
    Task<long> RevisionAsync(CancellationToken cancellationToken);

    /// <summary>The whole book: of each article the version that answers.</summary>
    Task<AnswerBook> LoadAsync(CancellationToken cancellationToken);

    /// <summary>All articles that are not removed, in order of creation.</summary>
    Task<IReadOnlyList<ArticleHead>> ArticlesAsync(CancellationToken cancellationToken);

    /// <summary>An article, removed or not; null when there never was one.</summary>
    Task<ArticleHead?> FindArticleAsync(string id, CancellationToken cancellationToken);

    /// <summary>All versions of an article, newest first.</summary>
    Task<IReadOnlyList<KnowledgeArticle>> VersionsAsync(string id, CancellationToken cancellationToken);

    /// <summary>Adds the first version (expected version 0) or the next one; false when the newest stored version differs.</summary>
    Task<bool> SaveArticleAsync(KnowledgeArticle article, int expectedVersion, CancellationToken cancellationToken);

    /// <summary>Adds versions of several articles, each with the number that follows on the stored one: all of them, or none and false.</summary>
    Task<bool> SaveArticlesAsync(IReadOnlyList<KnowledgeArticle> articles, CancellationToken cancellationToken);

    /// <summary>What happened with articles from one day to another, both included.</summary>
    Task<IReadOnlyList<ArticleUseCount>> UsesAsync(DateOnly from, DateOnly until, CancellationToken cancellationToken);

    /// <summary>Creates or replaces a keyword rule, whatever its version.</summary>
    Task SaveRuleAsync(AnswerRule rule, CancellationToken cancellationToken);

    /// <summary>Creates (version 0) or replaces keyword rules, each over the version it carries: all of them, or none and false.</summary>
    Task<bool> SaveRulesAsync(IReadOnlyList<AnswerRule> rules, CancellationToken cancellationToken);

    /// <summary>Removes a keyword rule; false when the stored version is another one.</summary>
    Task<bool> RemoveRuleAsync(string id, int expectedVersion, CancellationToken cancellationToken);

    /// <summary>The company's own words.</summary>
    Task<AnswerWords> WordsAsync(CancellationToken cancellationToken);

    /// <summary>Replaces the company's own words.</summary>
    Task SaveWordsAsync(AnswerWords words, CancellationToken cancellationToken);

    /// <summary>Creates (expected version 0) or replaces an inbox's settings; false when the stored version is another one.</summary>
    Task<bool> SaveSettingsAsync(AnswerSettings settings, int expectedVersion, CancellationToken cancellationToken);

    /// <summary>Creates or replaces an inbox's settings, whatever their version.</summary>
    Task SaveSettingsAsync(AnswerSettings settings, CancellationToken cancellationToken);
}
