using Scrm.Core.Agents;

namespace Scrm.AgentConsole.Wire;

/// <summary>What a client gets when it comes (back): everything open it may see, or what changed since its cursor.</summary>
/// <param name="Cursor">Opaque; give it back next time.</param>
/// <param name="IsSnapshot">True: replace all that is shown. False: apply in order.</param>
/// <param name="Conversations">Open ones of a snapshot, or changed ones.</param>
/// <param name="Messages">Added or changed lines since the cursor; empty in a snapshot.</param>
/// <param name="Presence">Everybody who is not offline.</param>
/// <param name="Queue">How long the queues are.</param>
/// <param name="IsWhole">Of a snapshot: nothing unresolved was left out. Absent in changes.</param>
internal sealed record ResumeView(
    string Cursor,
    bool IsSnapshot,
    IReadOnlyList<ConversationView> Conversations,
    IReadOnlyList<MessageView> Messages,
    IReadOnlyList<PresenceView> Presence,
    QueueView Queue,
    bool? IsWhole = null);

/// <summary>Who is here.</summary>
internal sealed record PresenceView(string AgentId, string DisplayName, PresenceStatus Status, DateTimeOffset At, string? Reason);

/// <summary>How long the queues are that the reader may see.</summary>
internal sealed record QueueView(IReadOnlyList<TeamQueueView> Teams);

/// <summary>One team's queue; a null team: conversations of no team.</summary>
internal sealed record TeamQueueView(string? TeamId, int Waiting, DateTimeOffset? OldestSince);

/// <summary>Somebody types; a null agent: the customer.</summary>
internal sealed record TypingView(string ConversationId, string? AgentId, bool IsTyping);

/// <summary>Agents who have a conversation before their eyes, the reader among them.</summary>
internal sealed record ViewersView(string ConversationId, IReadOnlyList<string> AgentIds);

/// <summary>Staff should look at a conversation: what about stands in <c>Kind</c>.</summary>
internal sealed record AlertView(string ConversationId, string Kind);

/// <summary>Where the log of changes stands: a client that has seen less asks again.</summary>
internal sealed record HeadView(string Cursor);

/// <summary>This server leaves: the console is to open its line anew after so long, and finds another server then.</summary>
internal sealed record MovingView(int AfterMilliseconds);
