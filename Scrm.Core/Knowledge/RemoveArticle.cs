using Scrm.Core.Answers;
using Scrm.Core.Foundation;

namespace Scrm.Core.Knowledge;

/// <summary>Removes an article.</summary>
/// <param name="Id">Which.</param>
/// <param name="ExpectedVersion">The version that was seen; null: whatever is stored.</param>
/// <param name="AgentId">Who.</param>
public sealed record RemoveArticleRequest(string Id, int? ExpectedVersion, string AgentId);

/// <summary>Takes an article out of lists and answers; its versions stay, and any of them brings it back.</summary>
public sealed class RemoveArticle(IKnowledgeStore knowledge, TimeProvider time)
{
    /// <summary>The version that says it is removed.</summary>
    public async Task<Result<KnowledgeArticle>> HandleAsync(RemoveArticleRequest request, CancellationToken cancellationToken)
    {
        if ((await knowledge.FindArticleAsync(request.Id, cancellationToken))?.Article is not { RemovedAt: null } stored)
        {
            return ArticleFaults.NotFound;
        }

        var now = time.GetUtcNow();
        var removed = stored with
        {
            Version = stored.Version + 1, UpdatedAt = now, UpdatedBy = request.AgentId, ChangeNote = null, RestoredFrom = null, RemovedAt = now,
        };
        return (request.ExpectedVersion ?? stored.Version) == stored.Version
            && await knowledge.SaveArticleAsync(removed, stored.Version, cancellationToken)
            ? removed
            : ArticleFaults.Changed;
    }
}
