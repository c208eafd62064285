namespace Scrm.Core.Agents;

/// <summary>Who is here. May be lost at any time and is rebuilt by the consoles' heartbeat; nothing that matters lives only here.</summary>
public interface IPresence
{
    /// <summary>Says (or repeats, as heartbeat) what an agent's connection says and why; gone after 60 s without repetition.</summary>
    Task SetAsync(string agentId, string connectionId, PresenceStatus status, string? reason, CancellationToken cancellationToken);

    /// <summary>The same without a reason.</summary>
    Task SetAsync(string agentId, string connectionId, PresenceStatus status, CancellationToken cancellationToken) =>
        SetAsync(agentId, connectionId, status, null, cancellationToken);

    /// <summary>A connection ended; the agent is offline when it was the last.</summary>
    Task LeaveAsync(string agentId, string connectionId, CancellationToken cancellationToken);

    /// <summary>Everybody who is not offline: per agent, what the connection that spoke last says; one that broke counts only where no other lives.</summary>
    Task<IReadOnlyList<Presence>> AllAsync(CancellationToken cancellationToken);
}
