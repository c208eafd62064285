using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Routing.Queueing;
using Scrm.Core.ServiceTimes;

namespace Scrm.Core.Routing;

/// <summary>What is due in a conversation that people serve. Pure.</summary>
public static class OpenRules
{
    /// <summary>What is due at the scene's time.</summary>
    public static OpenStep Due(Conversation conversation, RoutingScene scene)
    {
        var team = conversation.TeamId is { } id ? scene.Teams.GetValueOrDefault(id) : null;
        var targets = ServiceClock.TargetsOf(conversation, scene.Settings, scene.Inboxes.GetValueOrDefault(conversation.InboxId), team);
        var service = ServiceClock.Next(conversation, targets, team?.Routing.Hours, scene.Now);
        return new OpenStep(
            conversation.Offer is { } offer && offer.ExpiresAt <= scene.Now,
            IsLeftWaiting(conversation, team?.Routing, scene.Now),
            service,
            service != conversation.Service);
    }

    /// <summary>True when it became worse than written down.</summary>
    public static bool Worsens(ServiceMark? before, ServiceMark? now) =>
        now is not null && now.State > (before?.Kind == now.Kind && before.DueAt == now.DueAt ? before.State : ServiceState.Ok);

    private static bool IsLeftWaiting(Conversation conversation, TeamRouting? team, DateTimeOffset now)
    {
        if (team is not { NoReplyMinutes: > 0 } || conversation is not { Status: ConversationStatus.Open, Owner.Kind: OwnerKind.Agent, WaitingSince: { } waits })
        {
            return false;
        }

        // Whoever got it just now has the whole time.
        var since = conversation.OwnedSince > waits ? conversation.OwnedSince.Value : waits;
        return OpeningTimes.WorkingTime(team.Hours, since, now) >= TimeSpan.FromMinutes(team.NoReplyMinutes);
    }
}
