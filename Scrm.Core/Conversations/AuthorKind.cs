namespace Scrm.Core.Conversations;

/// <summary>Who wrote a line.</summary>
public enum AuthorKind
{
    /// <summary>The customer.</summary>
    Contact,

    /// <summary>The bot.</summary>
    Bot,

    /// <summary>A member of staff.</summary>
    Agent,

    /// <summary>Scrm itself.</summary>
    System,
}
