using System.Text.Json.Serialization;

namespace Scrm.Core.Conversations;

/// <summary>A nudge between processes. Losing one costs time, never truth.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ChangesAppended), "changes")]
[JsonDerivedType(typeof(OutboxFilled), "outbox")]
[JsonDerivedType(typeof(TypingChanged), "typing")]
[JsonDerivedType(typeof(PresenceMoved), "presence")]
[JsonDerivedType(typeof(StaffAlerted), "alert")]
[JsonDerivedType(typeof(ConversationViewed), "viewed")]
public abstract record BusSignal;

/// <summary>The log of changes grew.</summary>
public sealed record ChangesAppended : BusSignal;

/// <summary>The outbox has something due.</summary>
public sealed record OutboxFilled : BusSignal;

/// <summary>Somebody types, or stopped.</summary>
/// <param name="ConversationId">Where.</param>
/// <param name="AgentId">Which agent; null: the contact.</param>
/// <param name="IsTyping">Begins or ends.</param>
public sealed record TypingChanged(string ConversationId, string? AgentId, bool IsTyping) : BusSignal;

/// <summary>Somebody came, went, or says something else.</summary>
public sealed record PresenceMoved : BusSignal;

/// <summary>A console shows a conversation, or shows it no more; said again and again while it does.</summary>
/// <param name="ConversationId">Which.</param>
/// <param name="AgentId">Whose console.</param>
/// <param name="Console">The connection: one agent may have several.</param>
/// <param name="IsHere">False: no more.</param>
public sealed record ConversationViewed(string ConversationId, string AgentId, string Console, bool IsHere) : BusSignal;

/// <summary>Staff should look at a conversation; what it is about stands in the conversation itself.</summary>
/// <param name="ConversationId">Which.</param>
/// <param name="About">Stable word: <c>whisper</c>, <c>offered</c>, <c>declined</c>, <c>offerExpired</c>, <c>nobody</c>, <c>returned</c>, <c>serviceSoon</c>, <c>serviceBreached</c>, <c>scheduleRefused</c>.</param>
/// <param name="AgentId">Whom; null: supervisors.</param>
public sealed record StaffAlerted(string ConversationId, string About, string? AgentId) : BusSignal;
