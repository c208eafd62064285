namespace Scrm.AgentConsole.Api;

/// <summary>The query of a list of conversations, as sent.</summary>
internal sealed record ConversationListInput(
    string? Status = null,
    string? Assignee = null,
    string? Owner = null,
    string? Team = null,
    string? Inbox = null,
    string? Tag = null,
    string? Contact = null,
    string? Q = null,
    string? Cursor = null,
    string? Limit = null);
