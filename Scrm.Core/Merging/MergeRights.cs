using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;

namespace Scrm.Core.Merging;

/// <summary>Who may say of two contacts that they are one person, or are not.</summary>
public sealed class MergeRights(IDirectory directory, MergeSettingsBook settings)
{
    /// <summary>Why a member of staff may not; null: he may.</summary>
    public async Task<Fault?> RefusalAsync(string agentId, CancellationToken cancellationToken) =>
        await directory.FindAgentAsync(agentId, cancellationToken) is not { Enabled: true } agent ? ConversationFaults.NoAgent
        : agent.Role >= AgentRole.Supervisor || (await settings.CurrentAsync(cancellationToken)).ByAgents ? null
        : MergeFaults.Forbidden;
}
