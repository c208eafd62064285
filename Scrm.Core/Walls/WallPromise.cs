using Scrm.Core.ServiceTimes;

namespace Scrm.Core.Walls;

/// <summary>A promise in danger.</summary>
/// <param name="ConversationId">To whom.</param>
/// <param name="ContactName">The customer.</param>
/// <param name="TeamId">The team, or null.</param>
/// <param name="AgentId">Who serves it; null: it waits.</param>
/// <param name="Service">The promise and when it is due.</param>
public sealed record WallPromise(string ConversationId, string ContactName, string? TeamId, string? AgentId, ServiceMark Service);
