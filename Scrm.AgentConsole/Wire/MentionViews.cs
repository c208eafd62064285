namespace Scrm.AgentConsole.Wire;

/// <summary>Notes that call the reader, newest first, and how many he has not seen.</summary>
internal sealed record MentionsView(IReadOnlyList<MentionView> Items, string? Cursor, int Unread);

/// <summary>A note that calls the reader. By nobody: a rule of the company.</summary>
internal sealed record MentionView(
    string Id, string ConversationId, string MessageId, long Seq, string? ById, string ContactName, string Text, DateTimeOffset At, DateTimeOffset? ReadAt);

/// <summary>What was seen: the notes in a conversation; absent: all.</summary>
internal sealed record MentionsReadInput(string? ConversationId = null);
