using Scrm.Core.Routing.Decisions;

namespace Scrm.Core.Routing.Picking;

/// <summary>What a waiting conversation asks of an agent.</summary>
/// <param name="Channel">Its channel.</param>
/// <param name="InboxId">Its inbox.</param>
/// <param name="TeamId">Whose queue it is in.</param>
/// <param name="Needs">Skills, language, people.</param>
/// <param name="NotAgentId">Not this one, or null.</param>
/// <param name="Relaxed">True: skill and language were waited for long enough.</param>
public sealed record Wish(string Channel, string InboxId, string TeamId, RoutingNeeds Needs, string? NotAgentId = null, bool Relaxed = false);
