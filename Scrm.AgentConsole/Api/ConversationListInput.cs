namespace Scrm.AgentConsole.Api;

/// <summary>The query of a list of conversations, as sent; several words of one kind are parted by commas.</summary>
internal sealed record ConversationListInput(
    string? Status = null,
    string? Assignee = null,
    string? Owner = null,
    string? Team = null,
    string? Inbox = null,
    string? Tag = null,
    string? Channel = null,
    string? Language = null,
    string? Priority = null,
    string? Wait = null,
    string? Mentions = null,
    string? Contact = null,
    string? Q = null,
    string? Sort = null,
    string? Cursor = null,
    string? Limit = null);
