namespace Scrm.Core.Routing.Decisions;

/// <summary>Why a conversation went where it went, with the numbers that were seen then. Written once, in the commit that carries it out.</summary>
public sealed record RoutingDecision
{
    /// <summary>Opaque id.</summary>
    public required string Id { get; init; }

    /// <summary>The conversation.</summary>
    public required string ConversationId { get; init; }

    /// <summary>Its person.</summary>
    public required string ContactId { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What happened.</summary>
    public required DecisionKind Kind { get; init; }

    /// <summary>Who did it; null: the rules.</summary>
    public string? ById { get; init; }

    /// <summary>The agent who had it, or null.</summary>
    public string? FromAgentId { get; init; }

    /// <summary>The team it was in, or null.</summary>
    public string? FromTeamId { get; init; }

    /// <summary>The agent who has it now (or is offered it), or null: a queue.</summary>
    public string? ToAgentId { get; init; }

    /// <summary>The team it is in now, or null.</summary>
    public string? ToTeamId { get; init; }

    /// <summary>What decided: a strategy's name, <c>ruleAgent</c>, <c>dedicated</c>, <c>lastAgent</c>, or a reason.</summary>
    public string? Rule { get; init; }

    /// <summary>Priority then.</summary>
    public int Priority { get; init; }

    /// <summary>How long the customer had waited for people, in seconds; null: nobody waited.</summary>
    public long? WaitedSeconds { get; init; }

    /// <summary>Conversations in the team's queue then, this one among them; null: not counted.</summary>
    public int? QueueLength { get; init; }

    /// <summary>Whether the team was open; null: not asked.</summary>
    public bool? TeamOpen { get; init; }

    /// <summary>Skills wanted.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>Language wanted, or null.</summary>
    public string? Language { get; init; }

    /// <summary>The agent a rule of the company names; if another got it, that one could not have it then. Null: none.</summary>
    public string? RuledAgentId { get; init; }

    /// <summary>True: whoever was free could have it, as the skill or language was waited for long enough.</summary>
    public bool Relaxed { get; init; }

    /// <summary>The agents looked at, those who might have got it first.</summary>
    public IReadOnlyList<CandidateSeen> Candidates { get; init; } = [];
}
