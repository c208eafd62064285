using Microsoft.Extensions.Options;
using Scrm.AgentConsole.Access;

namespace Scrm.AgentConsole.Live;

/// <summary>How many commands an agent may send, over all of his connections to this process.</summary>
internal sealed class CommandLimits(IOptions<ConsoleOptions> options) : IDisposable
{
    private readonly UserBuckets _agents = new(options.Value.CommandBurst, options.Value.CommandsPerSecond);

    /// <summary>Counts a command; false: too many.</summary>
    public bool Allows(string agentId) => _agents.Allows(agentId);

    public void Dispose() => _agents.Dispose();
}
