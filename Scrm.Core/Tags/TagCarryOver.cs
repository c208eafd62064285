namespace Scrm.Core.Tags;

/// <summary>What becomes of a conversation's tag when the conversation is resolved.</summary>
public enum TagCarryOver
{
    /// <summary>It stays with that conversation and tells nothing of the next one.</summary>
    Stay,

    /// <summary>The contact's next conversation in the same inbox begins with it.</summary>
    NextConversation,
}
