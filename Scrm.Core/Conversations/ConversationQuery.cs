namespace Scrm.Core.Conversations;

/// <summary>Which conversations to list, newest activity first; unset members do not filter.</summary>
public sealed record ConversationQuery
{
    /// <summary>Any of these states; empty: all.</summary>
    public IReadOnlyList<ConversationStatus> Statuses { get; init; } = [];

    /// <summary>Owned by this agent.</summary>
    public string? AgentId { get; init; }

    /// <summary>Offered to this agent.</summary>
    public string? OfferedTo { get; init; }

    /// <summary>Owned by nobody: bot or queue.</summary>
    public bool Unassigned { get; init; }

    /// <summary>Owner's kind.</summary>
    public OwnerKind? Owner { get; init; }

    /// <summary>In this team.</summary>
    public string? TeamId { get; init; }

    /// <summary>In this inbox.</summary>
    public string? InboxId { get; init; }

    /// <summary>Of this contact.</summary>
    public string? ContactId { get; init; }

    /// <summary>With this tag's name on the conversation.</summary>
    public string? Tag { get; init; }

    /// <summary>With these words in the transcript or the contact's name.</summary>
    public string? Text { get; init; }

    /// <summary>Only conversations of these teams or of no team; null: all. The reader's rights.</summary>
    public IReadOnlyList<string>? VisibleTeamIds { get; init; }

    /// <summary>Cursor of an earlier page, or null.</summary>
    public string? Cursor { get; init; }

    /// <summary>Items at most, 1–200.</summary>
    public int Limit { get; init; } = 50;
}
