namespace Scrm.Core.Conversations;

/// <summary>One entry of the store's log of changes: what consoles catch up from.</summary>
/// <param name="Cursor">Rises by one with each entry, over all processes, in commit order.</param>
/// <param name="Kind">What it tells.</param>
/// <param name="Conversation">The conversation as of reading, never older than the change.</param>
/// <param name="Message">The line, with the message kinds.</param>
public sealed record Change(long Cursor, ChangeKind Kind, Conversation Conversation, Message? Message);
