namespace Scrm.Core.Conversations;

/// <summary>Which conversations to list; unset members do not filter.</summary>
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

    /// <summary>Besides <see cref="VisibleTeamIds"/>, what this agent owns or is offered, whatever its team; null: nothing.</summary>
    public string? VisibleAgentId { get; init; }

    /// <summary>On any of these networks; empty: all.</summary>
    public IReadOnlyList<string> Channels { get; init; } = [];

    /// <summary>In any of these inboxes; empty: all.</summary>
    public IReadOnlyList<string> InboxIds { get; init; } = [];

    /// <summary>In any of these teams; empty: all.</summary>
    public IReadOnlyList<string> TeamIds { get; init; } = [];

    /// <summary>With any of these tags' names on the conversation; empty: all.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Written in any of these scripts; empty: all.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>At least so important.</summary>
    public int? MinPriority { get; init; }

    /// <summary>The contact waits for a person since then or longer.</summary>
    public DateTimeOffset? WaitingSince { get; init; }

    /// <summary>A note calls this agent.</summary>
    public string? MentionedId { get; init; }

    /// <summary>Which comes first.</summary>
    public ConversationOrder Order { get; init; }

    /// <summary>Cursor of an earlier page in the same order, or null.</summary>
    public string? Cursor { get; init; }

    /// <summary>Items at most, 1–200.</summary>
    public int Limit { get; init; } = 50;
}
