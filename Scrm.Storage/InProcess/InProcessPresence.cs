using Scrm.Core.Agents;

namespace Scrm.Storage.InProcess;

/// <summary>Who is here, as this process heard it.</summary>
internal sealed class InProcessPresence(TimeProvider time) : IPresence
{
    /// <summary>What a connection said counts for so long.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(60);

    private readonly Dictionary<(string AgentId, string ConnectionId), Presence> _said = [];

    /// <inheritdoc/>
    public Task SetAsync(string agentId, string connectionId, PresenceStatus status, string? reason, CancellationToken cancellationToken)
    {
        lock (_said)
        {
            _said[(agentId, connectionId)] = new Presence(agentId, status, time.GetUtcNow(), reason);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task LeaveAsync(string agentId, string connectionId, CancellationToken cancellationToken)
    {
        lock (_said)
        {
            _said.Remove((agentId, connectionId));
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Presence>> AllAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return Task.FromResult(LastWords(Heard(now), now));
    }

    /// <summary>What every living connection of this process said last.</summary>
    public IReadOnlyList<Presence> Heard(DateTimeOffset now)
    {
        lock (_said)
        {
            foreach (var (key, said) in _said)
            {
                if (!Lives(said, now))
                {
                    _said.Remove(key);
                }
            }

            return [.. _said.Values];
        }
    }

    /// <summary>Per agent what the connection that spoke last says, a broken one only where no other lives; those who are offline left out.</summary>
    public static IReadOnlyList<Presence> LastWords(IEnumerable<Presence> said, DateTimeOffset now) =>
        [.. said.Where(one => Lives(one, now))
            .GroupBy(one => one.AgentId)
            .Select(agent => agent.OrderBy(one => one.Reason == Presence.Disconnected).ThenByDescending(one => one.At).First())
            .Where(one => one.Status != PresenceStatus.Offline)
            .OrderBy(one => one.AgentId, StringComparer.Ordinal)];

    private static bool Lives(Presence said, DateTimeOffset now) => now - said.At < Lifetime;
}
