using Scrm.Core.Outcomes;

namespace Scrm.Core.Improving;

/// <summary>Something is to be done about a cluster.</summary>
/// <param name="Query">The period and inbox it was found in.</param>
/// <param name="ClusterId">Which.</param>
/// <param name="AgentId">Who says so.</param>
public sealed record ClusterRequest(BotQuery Query, string ClusterId, string AgentId);
