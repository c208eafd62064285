using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;

namespace Scrm.Core.Canned;

/// <summary>Removes a canned reply: one's own, or as a supervisor a shared one.</summary>
public sealed class RemoveCanned(ICannedStore store, IDirectory directory)
{
    /// <summary>The reply that was removed.</summary>
    public async Task<Result<CannedReply>> HandleAsync(string id, string agentId, CancellationToken cancellationToken)
    {
        if (await directory.FindAgentAsync(agentId, cancellationToken) is not { } agent)
        {
            return ConversationFaults.NoAgent;
        }

        return await store.FindAsync(id, cancellationToken) is not { } reply ? SaveCanned.NotFound
            : SharingRules.WriteRefusal(agent, reply.Sharing) is { } refusal ? refusal
            : await store.RemoveAsync(id, cancellationToken) ? reply
            : SaveCanned.NotFound;
    }
}
