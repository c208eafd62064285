using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Core.Foundation;

namespace Scrm.AgentConsole.Api;

/// <summary>Changes a member of staff; a new password or disabling ends what is signed in.</summary>
internal sealed class ChangeAgent(IDirectory directory, AccountProvisioner accounts)
{
    public async Task<Result<Agent>> HandleAsync(string id, AgentChange input, Agent by, CancellationToken cancellationToken)
    {
        if (await directory.FindAgentAsync(id, cancellationToken) is not { } agent)
        {
            return new Fault(FaultCode.NotFound, "There is no such agent.");
        }

        var changed = AgentRules.Change(agent, input, by, await directory.TeamsAsync(cancellationToken));
        if (!changed.IsOk)
        {
            return changed.Fault;
        }

        if (!string.IsNullOrEmpty(input.Password) && await accounts.ChangePasswordAsync(id, input.Password) is { } refusal)
        {
            return refusal;
        }

        await directory.SaveAgentAsync(changed.Value, cancellationToken);
        if (agent.Enabled && !changed.Value.Enabled)
        {
            await accounts.EndCookiesAsync(id);
        }

        return changed;
    }
}
