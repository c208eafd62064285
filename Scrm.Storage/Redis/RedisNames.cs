namespace Scrm.Storage.Redis;

/// <summary>
/// Every key and channel of ours at a Redis server, and nothing else names one. Each begins with the same hash tag: on a cluster all lie
/// in one slot, where one command or script may name several.
/// </summary>
/// <param name="prefix">What stands in the tag; colons at its end are left out.</param>
internal sealed class RedisNames(string prefix)
{
    private readonly string _tag = $"{{{prefix.TrimEnd(':')}}}:";

    /// <summary>Channel of the bus.</summary>
    public string Signals => _tag + "signals";

    /// <summary>Sorted set: agents by when they were last heard.</summary>
    public string PresentAgents => _tag + "presence";

    /// <summary>Hash: an agent's connections and what they said last.</summary>
    public string Presence(string agentId) => $"{_tag}presence:{agentId}";
}
