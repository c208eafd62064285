namespace Scrm.Storage.Redis;

/// <summary>Every key and channel of ours at a Redis server, and nothing else names one.</summary>
/// <param name="prefix">Begins them all.</param>
internal sealed class RedisNames(string prefix)
{
    /// <summary>Channel of the bus.</summary>
    public string Signals { get; } = prefix + "signals";

    /// <summary>Sorted set: agents by when they were last heard.</summary>
    public string PresentAgents { get; } = prefix + "presence";

    /// <summary>Hash: an agent's connections and what they said last.</summary>
    public string Presence(string agentId) => $"{prefix}presence:{agentId}";
}
