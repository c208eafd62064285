namespace Scrm.Core.Conversations;

/// <summary>Where a conversation stands.</summary>
public enum ConversationStatus
{
    /// <summary>The bot serves it.</summary>
    Pending,

    /// <summary>It waits in a queue or an agent serves it.</summary>
    Open,

    /// <summary>An agent put it aside until a time or a new message.</summary>
    Snoozed,

    /// <summary>Finished; a new message of the contact reopens it or begins another.</summary>
    Resolved,
}
