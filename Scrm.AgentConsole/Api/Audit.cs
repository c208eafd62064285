using Microsoft.Extensions.Logging;
using Scrm.Core.Agents;

namespace Scrm.AgentConsole.Api;

/// <summary>Writes down who changed which setting; ids only.</summary>
internal sealed partial class Audit(ILogger<Audit> logger)
{
    public void Changed(string kind, string id, Agent by) => Changed(logger, kind, id, by.Id);

    public void Removed(string kind, string id, Agent by) => Removed(logger, kind, id, by.Id);

    [LoggerMessage(1, LogLevel.Information, "{Kind} {Id} was saved by agent {AgentId}")]
    private static partial void Changed(ILogger logger, string kind, string id, string agentId);

    [LoggerMessage(2, LogLevel.Information, "{Kind} {Id} was removed by agent {AgentId}")]
    private static partial void Removed(ILogger logger, string kind, string id, string agentId);
}
