using Scrm.Core.Answers;
using Scrm.Core.Foundation;
using Scrm.Core.Knowledge;

namespace Scrm.Core.Improving;

/// <summary>Wordings to be added to an article.</summary>
/// <param name="Cluster">The cluster they come from.</param>
/// <param name="ArticleId">The article.</param>
/// <param name="Similar">The wordings.</param>
public sealed record AddToArticleRequest(ClusterRequest Cluster, string ArticleId, IReadOnlyList<string> Similar);

/// <summary>Adds wordings of a cluster to an article as a draft of its next version; the live one goes on answering until that is published.</summary>
public sealed class AddToArticle(FindClusters clusters, IKnowledgeStore knowledge, SaveArticle save, MarkCluster mark)
{
    /// <summary>The draft.</summary>
    public async Task<Result<KnowledgeArticle>> HandleAsync(AddToArticleRequest request, CancellationToken cancellationToken)
    {
        var found = await clusters.HandleAsync(request.Cluster.Query, isAnew: false, cancellationToken);
        if (found.Clusters.FirstOrDefault(c => c.Id == request.Cluster.ClusterId) is not { } cluster)
        {
            return new Fault(FaultCode.NotFound, "There is no such group of questions any more.");
        }

        if ((await knowledge.FindArticleAsync(request.ArticleId, cancellationToken))?.Article is not { RemovedAt: null } article)
        {
            return ArticleFaults.NotFound;
        }

        var draft = new ArticleDraft
        {
            Similar = [.. article.Similar, .. request.Similar],
            Status = ArticleStatus.Draft,
            ChangeNote = ClusterNote.Of(cluster),
        };
        var saved = await save.HandleAsync(new SaveArticleRequest(article.Id, draft, article.Version, request.Cluster.AgentId), cancellationToken);
        if (saved.IsOk)
        {
            await mark.HandleAsync(request.Cluster, ClusterStep.Added, article.Id, cancellationToken);
        }

        return saved;
    }
}
