using Scrm.Core.ServiceTimes;

namespace Scrm.Core.Agents;

/// <summary>How conversations in a team's queue find an agent. As it is made new: agents claim, nothing is said or promised.</summary>
public sealed record TeamRouting
{
    /// <summary>True: the rules assign; false: agents claim.</summary>
    public bool Automatic { get; init; }

    /// <summary>Name of the strategy that picks among those who may.</summary>
    public string Strategy { get; init; } = "leastLoaded";

    /// <summary>True: who served the customer last goes first while available.</summary>
    public bool Sticky { get; init; } = true;

    /// <summary>True: a customer who writes again soon after the end comes back to people rather than to the bot.</summary>
    public bool ReopenToPeople { get; init; }

    /// <summary>After so many minutes in the queue somebody without the skill or language wanted may serve too.</summary>
    public int SkillPatienceMinutes { get; init; } = 5;

    /// <summary>When the team serves; null: always.</summary>
    public BusinessHours? Hours { get; init; }

    /// <summary>The team that helps out, or null.</summary>
    public string? OverflowTeamId { get; init; }

    /// <summary>After so many minutes in the queue.</summary>
    public int OverflowMinutes { get; init; } = 10;

    /// <summary>An agent who leaves a customer waiting so many minutes of business hours loses the conversation to the queue; 0: never.</summary>
    public int NoReplyMinutes { get; init; }

    /// <summary>A colleague has so many seconds to accept a transfer; 0: it is his at once.</summary>
    public int OfferSeconds { get; init; }

    /// <summary>Customers are told their place again when it changed, at most so often.</summary>
    public int TellEveryMinutes { get; init; } = 5;

    /// <summary>What customers are told.</summary>
    public TeamTexts Texts { get; init; } = new();

    /// <summary>What customers are promised, where their segment or inbox says nothing else.</summary>
    public ServiceTargets? Targets { get; init; }
}
