using System.Globalization;
using Scrm.Core.Agents;
using Scrm.Storage.InProcess;
using StackExchange.Redis;

namespace Scrm.Storage.Redis;

/// <summary>Who is here over all processes. While Redis is away: who is here in this one.</summary>
internal sealed class RedisPresence(RedisConnection redis, InProcessPresence local, RedisNames names, TimeProvider time) : IPresence
{
    // A field beside the connection's, so that a process which does not know of it reads the rest all the same.
    private const string SinceMark = "#since";

    /// <inheritdoc/>
    public async Task SetAsync(string agentId, string connectionId, PresenceStatus status, string? reason, CancellationToken cancellationToken)
    {
        var since = local.Say(agentId, connectionId, status, reason).Since;
        var now = time.GetUtcNow();
        var words = string.Create(CultureInfo.InvariantCulture, $"{status} {now.UtcTicks} {reason}");
        await redis.TryAsync(database => Task.WhenAll(
            database.HashSetAsync(names.Presence(agentId), [new HashEntry(connectionId, words), new HashEntry(connectionId + SinceMark, since.UtcTicks)]),
            database.KeyExpireAsync(names.Presence(agentId), InProcessPresence.Lifetime),
            database.SortedSetAddAsync(names.PresentAgents, agentId, now.ToUnixTimeMilliseconds()),
            database.SortedSetRemoveRangeByScoreAsync(names.PresentAgents, double.NegativeInfinity, Oldest(now), Exclude.Stop)));
    }

    /// <inheritdoc/>
    public async Task LeaveAsync(string agentId, string connectionId, CancellationToken cancellationToken)
    {
        await local.LeaveAsync(agentId, connectionId, cancellationToken);
        await redis.TryAsync(database => database.HashDeleteAsync(names.Presence(agentId), [connectionId, connectionId + SinceMark]));
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Presence>> AllAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        IReadOnlyList<Presence> there = [];
        await redis.TryAsync(async database => there = await ReadAsync(database, now));

        // One's own connections too: a flushed server knows of them only after their next heartbeat.
        return InProcessPresence.LastWords(there.Concat(local.Heard(now)), now);
    }

    private async Task<IReadOnlyList<Presence>> ReadAsync(IDatabase database, DateTimeOffset now)
    {
        var agents = await database.SortedSetRangeByScoreAsync(names.PresentAgents, Oldest(now));
        var said = await Task.WhenAll(agents.Select(async agent =>
        {
            var connections = await database.HashGetAllAsync(names.Presence(agent!));
            var fields = connections.ToDictionary(c => c.Name.ToString(), c => c.Value.ToString());
            return fields.Select(field => Read(agent!, field.Value, fields.GetValueOrDefault(field.Key + SinceMark))).OfType<Presence>();
        }));
        return [.. said.SelectMany(one => one)];
    }

    private static Presence? Read(string agentId, string words, string? since) =>
        words.Split(' ', 3) is [var word, var ticks, ..] parts
        && Enum.TryParse<PresenceStatus>(word, out var status)
        && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            ? new Presence(agentId, status, new DateTimeOffset(at, TimeSpan.Zero), parts is [_, _, { Length: > 0 } reason] ? reason : null)
            {
                Since = new DateTimeOffset(long.TryParse(since, NumberStyles.None, CultureInfo.InvariantCulture, out var from) ? from : at, TimeSpan.Zero),
            }
            : null;

    private static double Oldest(DateTimeOffset now) => (now - InProcessPresence.Lifetime).ToUnixTimeMilliseconds();
}
