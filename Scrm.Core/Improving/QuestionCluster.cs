namespace Scrm.Core.Improving;

/// <summary>Questions that mean the same and were not answered well. Texts are masked.</summary>
public sealed record QuestionCluster
{
    /// <summary>Stays while its leading wording does.</summary>
    public required string Id { get; init; }

    /// <summary>The leading wording.</summary>
    public required string Question { get; init; }

    /// <summary>How often it was asked.</summary>
    public required int Count { get; init; }

    /// <summary>By how many people.</summary>
    public required int People { get; init; }

    /// <summary>Why the questions count, the most frequent reason first.</summary>
    public required IReadOnlyList<WeakCount> Kinds { get; init; }

    /// <summary>How often on each day, from the first to the last of the period.</summary>
    public required IReadOnlyList<int> Trend { get; init; }

    /// <summary>Wordings, the most frequent first.</summary>
    public required IReadOnlyList<string> Wordings { get; init; }

    /// <summary>The newest of them, to look at.</summary>
    public required IReadOnlyList<ClusterExample> Examples { get; init; }

    /// <summary>What agents answered: the reply most like the others first.</summary>
    public required IReadOnlyList<string> Replies { get; init; }

    /// <summary>Its wordings brought to one form, by which it is known again.</summary>
    public required IReadOnlyList<string> Keys { get; init; }
}

/// <summary>How often for which reason.</summary>
/// <param name="Kind">The reason.</param>
/// <param name="Count">How often.</param>
public sealed record WeakCount(WeakKind Kind, int Count);

/// <summary>A question of a cluster.</summary>
/// <param name="ConversationId">Where.</param>
/// <param name="MessageId">Which message.</param>
/// <param name="At">When.</param>
/// <param name="Text">What was asked, masked.</param>
/// <param name="Kind">Why it counts.</param>
public sealed record ClusterExample(string ConversationId, string MessageId, DateTimeOffset At, string Text, WeakKind Kind);
