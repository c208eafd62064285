using Scrm.Core.Conversations;

namespace Scrm.Core.Walls;

/// <summary>What a day's figures need of a conversation, small enough to be kept for tens of thousands of them.</summary>
/// <param name="Id">Which.</param>
/// <param name="ContactName">With whom.</param>
/// <param name="AgentId">Who has it, or null.</param>
/// <param name="InboxId">Its inbox.</param>
/// <param name="TeamId">Its team, or null.</param>
/// <param name="TargetSegmentId">The segment whose promises count for it, or null.</param>
/// <param name="CreatedAt">When it began.</param>
/// <param name="ServedSince">When it came to people, or null.</param>
/// <param name="FirstAnsweredAt">When people first answered, or null.</param>
/// <param name="WaitingSince">Since when the customer waits, or null.</param>
/// <param name="EndedAt">When it was resolved; null: it is not.</param>
public sealed record WallSeen(
    string Id,
    string ContactName,
    string? AgentId,
    string InboxId,
    string? TeamId,
    string? TargetSegmentId,
    DateTimeOffset CreatedAt,
    DateTimeOffset? ServedSince,
    DateTimeOffset? FirstAnsweredAt,
    DateTimeOffset? WaitingSince,
    DateTimeOffset? EndedAt)
{
    /// <summary>Of a conversation as it stands.</summary>
    public static WallSeen Of(Conversation conversation) => new(
        conversation.Id,
        conversation.ContactName,
        conversation.Owner.AgentId,
        conversation.InboxId,
        conversation.TeamId,
        conversation.TargetSegmentId,
        conversation.CreatedAt,
        conversation.ServedSince,
        conversation.FirstAnsweredAt,
        conversation.WaitingSince,
        conversation.Status == ConversationStatus.Resolved ? conversation.ResolvedAt : null);
}
