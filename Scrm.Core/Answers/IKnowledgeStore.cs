namespace Scrm.Core.Answers;

/// <summary>Articles, keyword rules and settings: read whole, indexed in memory.</summary>
public interface IKnowledgeStore
{
    /// <summary>Revision of the stored book; cheap, asked often.</summary>
    Task<long> RevisionAsync(CancellationToken cancellationToken);

    /// <summary>The whole book.</summary>
    Task<AnswerBook> LoadAsync(CancellationToken cancellationToken);

    /// <summary>Creates (expected version 0) or replaces an article; false when the stored version differs.</summary>
    Task<bool> SaveArticleAsync(KnowledgeArticle article, int expectedVersion, CancellationToken cancellationToken);

    /// <summary>Removes an article; false when there is none.</summary>
    Task<bool> DeleteArticleAsync(string id, CancellationToken cancellationToken);

    /// <summary>Creates or replaces a keyword rule.</summary>
    Task SaveRuleAsync(AnswerRule rule, CancellationToken cancellationToken);

    /// <summary>Creates or replaces an inbox's settings.</summary>
    Task SaveSettingsAsync(AnswerSettings settings, CancellationToken cancellationToken);
}
