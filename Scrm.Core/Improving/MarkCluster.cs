using Scrm.Core.Foundation;

namespace Scrm.Core.Improving;

/// <summary>Writes down what was done about a cluster; dismissing one is only this.</summary>
public sealed class MarkCluster(FindClusters clusters, IClusterMarks marks, TimeProvider time)
{
    /// <summary>The mark; NotFound when the cluster is not there any more.</summary>
    public async Task<Result<ClusterMark>> HandleAsync(ClusterRequest request, ClusterStep step, string? articleId, CancellationToken cancellationToken)
    {
        var found = await clusters.HandleAsync(request.Query, isAnew: false, cancellationToken);
        if (found.Clusters.FirstOrDefault(c => c.Id == request.ClusterId) is not { } cluster)
        {
            return new Fault(FaultCode.NotFound, "There is no such group of questions any more.");
        }

        var mark = new ClusterMark
        {
            Id = cluster.Id,
            Step = step,
            Keys = cluster.Keys,
            Question = cluster.Question,
            Count = cluster.Count,
            ArticleId = articleId,
            AgentId = request.AgentId,
            At = time.GetUtcNow(),
        };
        await marks.SaveAsync(mark, cancellationToken);
        return mark;
    }
}
