namespace Scrm.Core.Contacts;

/// <summary>One entry of a person's timeline.</summary>
/// <param name="Id">Opaque id.</param>
/// <param name="ContactId">Whose.</param>
/// <param name="Kind">What happened.</param>
/// <param name="At">When.</param>
/// <param name="InboxId">Through which account.</param>
/// <param name="Channel">On which network.</param>
/// <param name="ConversationId">In which conversation, or null.</param>
/// <param name="MessageId">The message or event behind it, or null.</param>
/// <param name="Detail">Key, scene, address or reason, or null.</param>
public sealed record Touchpoint(
    string Id,
    string ContactId,
    TouchpointKind Kind,
    DateTimeOffset At,
    string InboxId,
    string Channel,
    string? ConversationId,
    string? MessageId,
    string? Detail);
