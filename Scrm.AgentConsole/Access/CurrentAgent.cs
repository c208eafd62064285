using System.Security.Claims;
using Scrm.Core.Agents;

namespace Scrm.AgentConsole.Access;

/// <summary>Who asks, as the directory knows him now; read once for each request or hub command.</summary>
internal sealed class CurrentAgent(IDirectory directory)
{
    private Agent? _agent;

    /// <summary>The asking agent; set once an authorization rule let the request through.</summary>
    public Agent Agent => _agent ?? throw new InvalidOperationException("Nobody was let in yet: the endpoint has no authorization rule.");

    /// <summary>The agent of a cookie, or null when he is gone or disabled.</summary>
    public async Task<Agent?> FindAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        if (_agent is null && user.FindFirstValue(ClaimTypes.NameIdentifier) is { } id)
        {
            _agent = await directory.FindAgentAsync(id, cancellationToken) is { Enabled: true } agent ? agent : null;
        }

        return _agent;
    }
}
