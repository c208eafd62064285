using Scrm.Core.Conversations;

namespace Scrm.Core.Views;

/// <summary>What a view of the inbox shows; unset members do not filter. A list means any of its items.</summary>
/// <param name="Statuses">States.</param>
/// <param name="Assignee"><c>me</c>, <c>none</c> or an agent's id.</param>
/// <param name="Owner">Owner's kind.</param>
/// <param name="Mentions">True: a note calls the reader.</param>
/// <param name="Channels">Networks.</param>
/// <param name="Inboxes">Inboxes' ids.</param>
/// <param name="Teams">Teams' ids.</param>
/// <param name="Tags">Names of tags on the conversation.</param>
/// <param name="Languages">Scripts of the contact's last words.</param>
/// <param name="Priority">At least so important.</param>
/// <param name="WaitMinutes">The contact waits for a person for at least so many minutes.</param>
/// <param name="Text">Words in the transcript or the contact's name.</param>
/// <param name="Order">Which comes first; null: the last commit.</param>
public sealed record ViewFilter(
    IReadOnlyList<ConversationStatus>? Statuses = null,
    string? Assignee = null,
    OwnerKind? Owner = null,
    bool Mentions = false,
    IReadOnlyList<string>? Channels = null,
    IReadOnlyList<string>? Inboxes = null,
    IReadOnlyList<string>? Teams = null,
    IReadOnlyList<string>? Tags = null,
    IReadOnlyList<string>? Languages = null,
    int? Priority = null,
    int? WaitMinutes = null,
    string? Text = null,
    ConversationOrder? Order = null);
