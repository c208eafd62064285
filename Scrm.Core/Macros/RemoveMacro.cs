using Scrm.Core.Agents;
using Scrm.Core.Canned;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;

namespace Scrm.Core.Macros;

/// <summary>Removes a macro: one's own, or as a supervisor a shared one.</summary>
public sealed class RemoveMacro(IMacroStore store, IDirectory directory)
{
    /// <summary>The macro that was removed.</summary>
    public async Task<Result<Macro>> HandleAsync(string id, string agentId, CancellationToken cancellationToken)
    {
        if (await directory.FindAgentAsync(agentId, cancellationToken) is not { } agent)
        {
            return ConversationFaults.NoAgent;
        }

        return await store.FindAsync(id, cancellationToken) is not { } macro ? SaveMacro.NotFound
            : SharingRules.WriteRefusal(agent, macro.Sharing) is { } refusal ? refusal
            : await store.RemoveAsync(id, cancellationToken) ? macro
            : SaveMacro.NotFound;
    }
}
