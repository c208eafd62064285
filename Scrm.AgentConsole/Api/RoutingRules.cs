using Scrm.Core.Agents;
using Scrm.Core.Foundation;
using Scrm.Core.Routing.Picking;
using Scrm.Core.Routing.Queueing;
using Scrm.Core.ServiceTimes;

namespace Scrm.AgentConsole.Api;

/// <summary>What an admin may make of routing.</summary>
internal static class RoutingRules
{
    private const int MaxMinutes = 60 * 24 * 30;
    private const int MaxSeconds = 3600;
    private const int MaxRules = 100;

    /// <summary>Null: good. Else what is wrong with a team's routing.</summary>
    public static Fault? Refusal(string teamId, TeamRouting routing, IReadOnlyList<Team> teams) =>
        PickStrategies.All.All(s => s.Name != routing.Strategy) ? Invalid("There is no such strategy.", "strategy")
        : routing.OverflowTeamId is { } other && (other == teamId || teams.All(t => t.Id != other)) ? Invalid("Another team helps out.", "overflowTeamId")
        : !AreMinutes(routing.SkillPatienceMinutes, routing.OverflowMinutes, routing.NoReplyMinutes, routing.TellEveryMinutes)
            || routing.OfferSeconds is < 0 or > MaxSeconds ? Invalid("A time is not negative and not endless.", "minutes")
        : routing.Texts is null || new[] { routing.Texts.Closed, routing.Texts.Nobody, routing.Texts.Position, routing.Texts.PositionOnly }
            .Any(t => t is { Length: > TeamTexts.MaxLength }) ? Invalid($"A text has at most {TeamTexts.MaxLength} characters.", "texts")
        : routing.Hours is { } hours && (hours.Zone is null || hours.Week is null || hours.Special is null) ? Invalid("Business hours need a zone, a week and special days.", "hours")
        : (routing.Hours is null ? null : BusinessHoursRules.Refusal(routing.Hours)) ?? (routing.Targets is null ? null : TargetsRefusal(routing.Targets));

    /// <summary>Null: good. Else what is wrong with a promise.</summary>
    public static Fault? TargetsRefusal(ServiceTargets targets) =>
        new[] { targets.FirstResponse, targets.NextResponse, targets.Resolution }.Any(m => m is < 1 or > MaxMinutes) || targets.WarnPercent is < 1 or > 99
            ? Invalid("A promise is at least a minute; a warning comes at 1 to 99 percent of it.", "targets")
            : null;

    /// <summary>Null: good. Else what is wrong with what holds for every queue.</summary>
    public static Fault? Refusal(RoutingSettings settings) =>
        settings.Priorities is null || settings.Promises is null || settings.Priorities.Count > MaxRules || settings.Promises.Count > MaxRules
            ? Invalid($"At most {MaxRules} rules.", "priorities")
        : settings.PointMinutes is < 1 or > 600 ? Invalid("A point is worth 1 to 600 minutes.", "pointMinutes")
        : settings.Priorities.Any(p => p.Points is < 1 or > QueueOrder.MaxPriority
            || (p.Kind == PriorityKind.Value ? p.AtLeast is not (>= 0 and <= 100) : string.IsNullOrEmpty(p.Key)))
            ? Invalid($"A rule names what it looks at and gives 1 to {QueueOrder.MaxPriority} points.", "priorities")
        : settings.Promises.Any(p => string.IsNullOrEmpty(p.SegmentId) || p.Targets is null) ? Invalid("A promise names its segment.", "promises")
        : settings.Promises.Select(p => TargetsRefusal(p.Targets)).FirstOrDefault(f => f is not null);

    private static bool AreMinutes(params ReadOnlySpan<int> minutes)
    {
        foreach (var one in minutes)
        {
            if (one is < 0 or > MaxMinutes)
            {
                return false;
            }
        }

        return true;
    }

    private static Fault Invalid(string message, string detail) => new(FaultCode.Invalid, message, detail);
}
