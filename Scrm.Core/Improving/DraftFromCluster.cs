using System.Globalization;
using Scrm.Core.Answers;
using Scrm.Core.Content;
using Scrm.Core.Foundation;
using Scrm.Core.Knowledge;

namespace Scrm.Core.Improving;

/// <summary>An article to be drafted from a cluster.</summary>
/// <param name="Cluster">Which cluster.</param>
/// <param name="Question">Its question.</param>
/// <param name="Similar">Other wordings.</param>
/// <param name="Answer">Its answer.</param>
public sealed record DraftFromClusterRequest(ClusterRequest Cluster, string Question, IReadOnlyList<string> Similar, string Answer);

/// <summary>Drafts an article from a cluster; nobody is answered with it before somebody publishes it.</summary>
public sealed class DraftFromCluster(FindClusters clusters, SaveArticle save, MarkCluster mark, IIdFactory ids)
{
    /// <summary>The draft.</summary>
    public async Task<Result<KnowledgeArticle>> HandleAsync(DraftFromClusterRequest request, CancellationToken cancellationToken)
    {
        var found = await clusters.HandleAsync(request.Cluster.Query, isAnew: false, cancellationToken);
        if (found.Clusters.FirstOrDefault(c => c.Id == request.Cluster.ClusterId) is not { } cluster)
        {
            return new Fault(FaultCode.NotFound, "There is no such group of questions any more.");
        }

        var draft = new ArticleDraft
        {
            Question = request.Question,
            Similar = request.Similar,
            Answer = MessageContent.OfText(request.Answer),
            Status = ArticleStatus.Draft,
            ChangeNote = ClusterNote.Of(cluster),
        };
        var saved = await save.HandleAsync(new SaveArticleRequest(ids.New(), draft, 0, request.Cluster.AgentId), cancellationToken);
        if (saved.IsOk)
        {
            await mark.HandleAsync(request.Cluster, ClusterStep.Drafted, saved.Value.Id, cancellationToken);
        }

        return saved;
    }
}

/// <summary>Says in an article's history from which questions it comes.</summary>
internal static class ClusterNote
{
    private const int Longest = 120;

    public static string Of(QuestionCluster cluster)
    {
        var question = cluster.Question.Length > Longest ? cluster.Question[..Longest] + "…" : cluster.Question;
        return string.Create(CultureInfo.InvariantCulture, $"未答问题 / unanswered: {question} (×{cluster.Count})");
    }
}
