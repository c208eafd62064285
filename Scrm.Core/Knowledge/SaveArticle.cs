using Scrm.Core.Answers;
using Scrm.Core.Foundation;

namespace Scrm.Core.Knowledge;

/// <summary>Saves an article.</summary>
/// <param name="Id">Which; chosen or made by the caller for a new one.</param>
/// <param name="Draft">What it shall be.</param>
/// <param name="ExpectedVersion">The version that was changed; 0: it must be new; null: whatever is stored.</param>
/// <param name="AgentId">Who.</param>
public sealed record SaveArticleRequest(string Id, ArticleDraft Draft, int? ExpectedVersion, string AgentId);

/// <summary>Adds a version of an article; one that changes nothing and says nothing is not kept.</summary>
public sealed class SaveArticle(IKnowledgeStore knowledge, ArticlePictures pictures, TimeProvider time)
{
    /// <summary>The newest version.</summary>
    public async Task<Result<KnowledgeArticle>> HandleAsync(SaveArticleRequest request, CancellationToken cancellationToken)
    {
        var stored = (await knowledge.FindArticleAsync(request.Id, cancellationToken))?.Article;
        var present = stored is { RemovedAt: null } ? stored : null;
        if (request.ExpectedVersion is { } expected && expected != (present?.Version ?? 0))
        {
            return ArticleFaults.Changed;
        }

        var wanted = request.Draft.Over(present, request.Id);
        if (ArticleRules.Refusal(wanted) is { } refusal)
        {
            return refusal;
        }

        var filled = await pictures.FillAsync(wanted, cancellationToken);
        if (!filled.IsOk)
        {
            return filled.Fault;
        }

        if (present is not null && wanted.ChangeNote is null && ArticleFields.AreSame(present, filled.Value))
        {
            return present;
        }

        var before = stored?.Version ?? 0;
        var article = filled.Value with { Version = before + 1, UpdatedAt = time.GetUtcNow(), UpdatedBy = request.AgentId };
        return await knowledge.SaveArticleAsync(article, before, cancellationToken) ? article : ArticleFaults.Changed;
    }
}
