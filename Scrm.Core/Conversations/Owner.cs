namespace Scrm.Core.Conversations;

/// <summary>Who speaks for the company in a conversation.</summary>
/// <param name="Kind">Bot, queue or agent.</param>
/// <param name="AgentId">Set with <see cref="OwnerKind.Agent"/> only.</param>
public sealed record Owner(OwnerKind Kind, string? AgentId = null)
{
    /// <summary>The bot.</summary>
    public static Owner Bot { get; } = new(OwnerKind.Bot);

    /// <summary>The queue.</summary>
    public static Owner Queue { get; } = new(OwnerKind.Queue);

    /// <summary>One agent.</summary>
    public static Owner Agent(string agentId) => new(OwnerKind.Agent, agentId);
}
