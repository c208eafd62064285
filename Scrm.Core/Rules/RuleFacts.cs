using System.Collections.Frozen;
using Scrm.Core.ServiceTimes;

namespace Scrm.Core.Rules;

/// <summary>What rules see of a message and of who wrote it.</summary>
public sealed record RuleFacts
{
    /// <summary>Network.</summary>
    public required string Channel { get; init; }

    /// <summary>Account.</summary>
    public required string InboxId { get; init; }

    /// <summary>What was said; empty: nothing in words.</summary>
    public string Text { get; init; } = "";

    /// <summary>The company's local time.</summary>
    public required DateTimeOffset Local { get; init; }

    /// <summary>When teams serve, by id; null: always. A team that is not among them is not known.</summary>
    public IReadOnlyDictionary<string, BusinessHours?> Hours { get; init; } = FrozenDictionary<string, BusinessHours?>.Empty;

    /// <summary>Ids of tags.</summary>
    public IReadOnlySet<string> TagIds { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Ids of segments.</summary>
    public IReadOnlySet<string> SegmentIds { get; init; } = FrozenSet<string>.Empty;

    /// <summary>0–100, or null when it is not known.</summary>
    public double? Value { get; init; }

    /// <summary>When the person's conversations began, this one among them; null: not looked up.</summary>
    public IReadOnlyList<DateTimeOffset>? Conversations { get; init; }

    /// <summary>How the last one was resolved, or null.</summary>
    public string? LastResolution { get; init; }

    /// <summary>Minutes the customer waits for people; null: he does not.</summary>
    public double? Waiting { get; init; }

    /// <summary>True: the bot would answer, so a rule may answer or hand off instead.</summary>
    public bool BotAnswers { get; init; }

    /// <summary>True: an agent has the conversation, so no rule sends it elsewhere.</summary>
    public bool AgentServes { get; init; }

    /// <summary>Why people take over, at a handoff; null elsewhere.</summary>
    public string? Handoff { get; init; }
}
