namespace Scrm.Core.Conversations;

/// <summary>What a change tells.</summary>
public enum ChangeKind
{
    /// <summary>The conversation changed.</summary>
    Conversation,

    /// <summary>A line was added.</summary>
    MessageAdded,

    /// <summary>A line changed.</summary>
    MessageChanged,
}
