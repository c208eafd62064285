namespace Scrm.Core.Rules;

/// <summary>What rules settled for a conversation, for later messages of it.</summary>
/// <param name="TeamId">The team that shall serve when people take over, or null.</param>
/// <param name="Done">Rules that did what is done once.</param>
public sealed record RuleMemory(string? TeamId, IReadOnlyList<string> Done)
{
    /// <summary>Nothing yet.</summary>
    public static RuleMemory None { get; } = new(null, []);

    /// <summary>The agent who shall get it while available, or null.</summary>
    public string? AgentId { get; init; }

    /// <summary>Skills its agent needs.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>True when rules say of whom it wants to be served.</summary>
    public bool Wishes() => AgentId is not null || Skills.Count > 0;

    /// <summary>What is remembered after more rules held; the later outcome's team and agent win. Null: nothing.</summary>
    public static RuleMemory? After(RuleMemory memory, params ReadOnlySpan<RuleOutcome> outcomes)
    {
        foreach (var outcome in outcomes)
        {
            memory = new RuleMemory(outcome.TeamId ?? memory.TeamId, [.. memory.Done.Union(outcome.Once)])
            {
                AgentId = outcome.AgentId ?? memory.AgentId,
                Skills = [.. memory.Skills.Union(outcome.Skills)],
            };
        }

        return memory is { TeamId: null, Done.Count: 0 } && !memory.Wishes() ? null : memory;
    }
}
