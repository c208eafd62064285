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
        Say(agentId, connectionId, status, reason);
        return Task.CompletedTask;
    }

    /// <summary>Keeps what a connection says; what it repeats it says since it said so first.</summary>
    public Presence Say(string agentId, string connectionId, PresenceStatus status, string? reason)
    {
        var said = new Presence(agentId, status, time.GetUtcNow(), reason);
        lock (_said)
        {
            var before = _said.GetValueOrDefault((agentId, connectionId));
            return _said[(agentId, connectionId)] = before?.Status == status && before.Reason == reason ? said with { Since = before.Since } : said;
        }
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
            .Select(agent => Since(agent.OrderBy(one => one.Reason == Presence.Disconnected).ThenByDescending(one => one.At).First(), agent))
            .Where(one => one.Status != PresenceStatus.Offline)
            .OrderBy(one => one.AgentId, StringComparer.Ordinal)];

    /// <summary>Two windows of an agent say the same at different times: it holds since the earlier.</summary>
    private static Presence Since(Presence last, IEnumerable<Presence> all) => last with
    {
        Since = all.Where(one => one.Status == last.Status && one.Reason == last.Reason).Min(one => one.Since),
    };

    private static bool Lives(Presence said, DateTimeOffset now) => now - said.At < Lifetime;
}
