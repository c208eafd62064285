namespace Scrm.Core.Agents;

/// <summary>A member of staff who may serve customers.</summary>
public sealed record Agent
{
    /// <summary>Opaque id, the same as the account's.</summary>
    public required string Id { get; init; }

    /// <summary>Name shown to colleagues.</summary>
    public required string DisplayName { get; init; }

    /// <summary>Highest role held.</summary>
    public required AgentRole Role { get; init; }

    /// <summary>Teams whose conversations the agent sees; without one, only conversations of no team.</summary>
    public IReadOnlyList<string> TeamIds { get; init; } = [];

    /// <summary>Open conversations held at most, each by its weight.</summary>
    public int Capacity { get; init; } = 20;

    /// <summary>What the agent is good at.</summary>
    public IReadOnlyList<AgentSkill> Skills { get; init; } = [];

    /// <summary>Languages served (BCP 47, such as <c>zh</c> or <c>en</c>); empty: any.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Inboxes served; empty: any.</summary>
    public IReadOnlyList<string> InboxIds { get; init; } = [];

    /// <summary>Channels served; empty: any.</summary>
    public IReadOnlyList<string> Channels { get; init; } = [];

    /// <summary>How much of the capacity one conversation of a channel takes; 1 where nothing is said.</summary>
    public IReadOnlyDictionary<string, int> ChannelWeights { get; init; } = new Dictionary<string, int>();

    /// <summary>False: may not sign in nor be assigned.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>How much of the capacity one conversation of the channel takes.</summary>
    public int WeightOf(string channel) => ChannelWeights.GetValueOrDefault(channel, 1);
}
