namespace Scrm.Core.Improving;

/// <summary>Which mark is a cluster's, and whether it still keeps the cluster away. Pure.</summary>
public static class ClusterMarkRules
{
    private const int GrownBy = 5;

    /// <summary>The newest mark that shares a wording with the cluster, or null.</summary>
    public static ClusterMark? Of(QuestionCluster cluster, IReadOnlyList<ClusterMark> marks) =>
        marks.Where(m => m.Keys.Any(cluster.Keys.Contains)).MaxBy(m => m.At);

    /// <summary>True while a dismissed cluster has not grown: asked twice as often, and at least five times more.</summary>
    public static bool IsHidden(QuestionCluster cluster, ClusterMark? mark) =>
        mark is { Step: ClusterStep.Dismissed } && cluster.Count < Math.Max(mark.Count * 2, mark.Count + GrownBy);
}
