using Microsoft.Extensions.Logging;
using Scrm.Core.Agents;

namespace Scrm.AgentConsole.Api;

/// <summary>Writes down who changed which setting; ids only.</summary>
internal sealed partial class Audit(ILogger<Audit> logger)
{
    public void Changed(string kind, string id, Agent by) => Changed(logger, kind, id, by.Id);

    public void Removed(string kind, string id, Agent by) => Removed(logger, kind, id, by.Id);

    public void Exported(string segmentId, string purpose, int exported, int leftOut, Agent by) =>
        Exported(logger, segmentId, purpose, exported, leftOut, by.Id);

    [LoggerMessage(1, LogLevel.Information, "{Kind} {Id} was saved by agent {AgentId}")]
    private static partial void Changed(ILogger logger, string kind, string id, string agentId);

    [LoggerMessage(2, LogLevel.Information, "{Kind} {Id} was removed by agent {AgentId}")]
    private static partial void Removed(ILogger logger, string kind, string id, string agentId);

    [LoggerMessage(7, LogLevel.Information, "Segment {SegmentId} was exported for {Purpose}: {Exported} people, {LeftOut} left out, by agent {AgentId}")]
    private static partial void Exported(ILogger logger, string segmentId, string purpose, int exported, int leftOut, string agentId);
}
