namespace Scrm.Core.Improving;

/// <summary>What somebody did about a cluster.</summary>
public sealed record ClusterMark
{
    /// <summary>The cluster's id at that time.</summary>
    public required string Id { get; init; }

    /// <summary>What was done.</summary>
    public required ClusterStep Step { get; init; }

    /// <summary>Wordings of the cluster brought to one form: a later cluster with one of them is the same.</summary>
    public required IReadOnlyList<string> Keys { get; init; }

    /// <summary>The leading wording, masked.</summary>
    public required string Question { get; init; }

    /// <summary>How often it had been asked.</summary>
    public required int Count { get; init; }

    /// <summary>The article that was drafted or extended, or null.</summary>
    public string? ArticleId { get; init; }

    /// <summary>Who.</summary>
    public required string AgentId { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }
}
