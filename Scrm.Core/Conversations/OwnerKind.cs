namespace Scrm.Core.Conversations;

/// <summary>Who speaks for the company.</summary>
public enum OwnerKind
{
    /// <summary>The bot.</summary>
    Bot,

    /// <summary>Nobody yet: the conversation waits for an agent.</summary>
    Queue,

    /// <summary>One agent.</summary>
    Agent,
}
