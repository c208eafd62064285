namespace Scrm.Core.Conversations;

/// <summary>Puts a tag by hand.</summary>
/// <param name="ConversationId">The conversation it is seen in.</param>
/// <param name="AgentId">Who.</param>
/// <param name="TagId">Which; its scope says whether the conversation or the person gets it.</param>
/// <param name="MessageId">The message that shows it, or null.</param>
public sealed record TagRequest(string ConversationId, string AgentId, string TagId, string? MessageId);

/// <summary>Takes a tag off by hand.</summary>
/// <param name="ConversationId">A conversation of the person.</param>
/// <param name="AgentId">Who.</param>
/// <param name="AssignmentId">Which assignment.</param>
public sealed record UntagRequest(string ConversationId, string AgentId, string AssignmentId);
