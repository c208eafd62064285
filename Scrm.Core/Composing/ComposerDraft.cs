namespace Scrm.Core.Composing;

/// <summary>What an agent wrote in a conversation and did not send.</summary>
/// <param name="AgentId">Who.</param>
/// <param name="ConversationId">Where.</param>
/// <param name="Text">The words; empty: nothing is left, which is news to other devices too.</param>
/// <param name="IsNote">True: a note.</param>
/// <param name="WrittenAt">When; the later one stands.</param>
/// <param name="Device">The console it was written in.</param>
public sealed record ComposerDraft(string AgentId, string ConversationId, string Text, bool IsNote, DateTimeOffset WrittenAt, string Device);
