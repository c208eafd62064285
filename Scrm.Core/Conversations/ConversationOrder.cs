namespace Scrm.Core.Conversations;

/// <summary>In which order conversations are listed.</summary>
public enum ConversationOrder
{
    /// <summary>The last commit first, whatever it changed.</summary>
    Activity,

    /// <summary>The last message first.</summary>
    Newest,

    /// <summary>Who waits longest for a person first; who does not wait comes last.</summary>
    Waiting,

    /// <summary>The most important first, among equals who waits longest.</summary>
    Priority,
}
