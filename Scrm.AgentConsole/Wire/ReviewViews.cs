using Scrm.Core.Reviews;
using Scrm.Core.Tags;

namespace Scrm.AgentConsole.Wire;

/// <summary>Something up for review, or reviewed.</summary>
internal sealed record ReviewItemView
{
    /// <summary>The item's id: decisions go to it.</summary>
    public required string Id { get; init; }
    public required string ContactId { get; init; }
    public string? ConversationId { get; init; }
    public string? MessageId { get; init; }
    public required string TagId { get; init; }
    public required string DimensionId { get; init; }
    public required string Name { get; init; }
    public string? NameEn { get; init; }
    public string? Value { get; init; }
    public required TagScope Scope { get; init; }
    public required TagSource Source { get; init; }
    public required string RuleId { get; init; }
    public required int RuleVersion { get; init; }
    public required double Confidence { get; init; }
    public string? Quote { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary><c>open</c>, or what the reviewer said: <c>accepted</c>, <c>rejected</c>, <c>replaced</c>, <c>merged</c>, <c>skipped</c>, <c>undone</c>.</summary>
    public required string Status { get; init; }

    /// <summary>Of an open item.</summary>
    public ReviewLane? Lane { get; init; }
    public IReadOnlyList<ReviewReason> Reasons { get; init; } = [];

    /// <summary>What reviewers said who disagree; of a reviewed item: the review.</summary>
    public IReadOnlyList<TagReviewView> Reviews { get; init; } = [];
}

/// <summary>A page of the queue, with the lanes' lengths; of past reviews these are empty.</summary>
internal sealed record ReviewListView(IReadOnlyList<ReviewItemView> Items, string? Cursor, IReadOnlyDictionary<string, int> Lanes);

/// <summary>What one reviewer said.</summary>
internal sealed record TagReviewView
{
    public required string Id { get; init; }

    /// <summary>The item.</summary>
    public required string ItemId { get; init; }

    /// <summary>The assignment the item was part of, or null when the tag was not on the person.</summary>
    public string? AssignmentId { get; init; }
    public required string ContactId { get; init; }
    public string? ConversationId { get; init; }
    public required string TagId { get; init; }
    public string? Value { get; init; }
    public required string RuleId { get; init; }
    public required int RuleVersion { get; init; }
    public required ReviewDecision Decision { get; init; }

    /// <summary>With replace and merge: the other tag.</summary>
    public string? Replacement { get; init; }
    public string? ReplacementValue { get; init; }
    public string? Reason { get; init; }
    public required string ReviewerId { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>True: drawn at random, counts for the intervals.</summary>
    public required bool Sampled { get; init; }
    public string? BatchId { get; init; }
    public DateTimeOffset? UndoneAt { get; init; }
}

/// <summary>An item with its evidence where it was said.</summary>
internal sealed record ReviewContextView(ReviewItemView Item, string ContactName, IReadOnlyList<MessageView> Lines, IReadOnlyList<TagAssignmentView> Present);

/// <summary>A decision: <c>tag</c> with replace and merge.</summary>
internal sealed record ReviewInput(ReviewDecision? Decision = null, string? Tag = null, string? Value = null, string? Reason = null);

/// <summary>Decide all of one version of a rule; <c>preview</c>: only count; <c>batchId</c>: go on with that batch.</summary>
internal sealed record ReviewBulkInput(
    string? RuleId = null, int RuleVersion = 0, ReviewDecision? Decision = null, string? Reason = null, bool Preview = false, string? BatchId = null);

/// <summary>How far a batch is; of a preview with some of what it would decide and no batch.</summary>
internal sealed record ReviewBulkView(string? BatchId, int Decided, int Remaining, IReadOnlyList<ReviewItemView> Samples);

/// <summary>Take back one review, a batch, or (neither) one's last decision.</summary>
internal sealed record ReviewUndoInput(string? ReviewId = null, string? BatchId = null);

/// <summary>What was taken back; <c>remaining</c>: the batch has more, ask again.</summary>
internal sealed record ReviewUndoView(IReadOnlyList<TagReviewView> Reviews, bool Remaining);
