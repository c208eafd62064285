using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Inboxes;
using Scrm.Core.ServiceTimes;

namespace Scrm.Core.Routing.Queueing;

/// <summary>Which promise to a customer falls due next, counted in the team's business hours. Pure.</summary>
public static class ServiceClock
{
    /// <summary>What counts for a conversation: its segment's promise, else its inbox's, else its team's.</summary>
    public static ServiceTargets? TargetsOf(Conversation conversation, RoutingSettings settings, Inbox? inbox, Team? team) =>
        TargetsOf(conversation.TargetSegmentId, settings, inbox, team);

    /// <summary>What counts for a conversation whose promises are those of a segment, or null.</summary>
    public static ServiceTargets? TargetsOf(string? segmentId, RoutingSettings settings, Inbox? inbox, Team? team) =>
        settings.Promises.FirstOrDefault(p => p.SegmentId == segmentId)?.Targets ?? inbox?.Targets ?? team?.Routing.Targets;

    /// <summary>The promise due next, or null: none is made, or nobody is served.</summary>
    public static ServiceMark? Next(Conversation conversation, ServiceTargets? targets, BusinessHours? hours, DateTimeOffset now)
    {
        if (targets is null || conversation.ServedSince is not { } begun || conversation.Status is not (ConversationStatus.Open or ConversationStatus.Snoozed))
        {
            return null;
        }

        return new[]
        {
            conversation.FirstAnsweredAt is null ? Mark(ServiceKind.FirstResponse, begun, targets.FirstResponse) : null,
            conversation is { FirstAnsweredAt: not null, WaitingSince: { } waits } ? Mark(ServiceKind.NextResponse, waits, targets.NextResponse) : null,
            Mark(ServiceKind.Resolution, begun, targets.Resolution),
        }.OfType<ServiceMark>().OrderBy(m => m.DueAt).FirstOrDefault();

        ServiceMark? Mark(ServiceKind kind, DateTimeOffset from, int? minutes)
        {
            if (minutes is null || OpeningTimes.After(hours, from, TimeSpan.FromMinutes(minutes.Value)) is not { } due)
            {
                return null;
            }

            var soon = OpeningTimes.After(hours, from, TimeSpan.FromMinutes(minutes.Value * targets.WarnPercent / 100.0)) ?? due;
            var mark = new ServiceMark(kind, due, soon, ServiceState.Ok);
            return mark with { State = mark.StateAt(now) };
        }
    }
}
