using Scrm.Bot.Channels;

namespace Scrm.Bot.Inbound;

/// <summary>What a platform's call is answered with.</summary>
/// <param name="Answer">Exactly what goes out.</param>
/// <param name="Passive">The reply the answer carries, to be confirmed once written; null: none.</param>
internal sealed record Reception(WebhookAnswer Answer, PassiveHandOver? Passive = null);

/// <summary>A reply that travels in a response.</summary>
/// <param name="InboxId">Where.</param>
/// <param name="MessageId">The message.</param>
internal sealed record PassiveHandOver(string InboxId, string MessageId);
