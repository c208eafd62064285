using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Routing.Decisions;
using Scrm.Core.Routing.Picking;
using Scrm.Core.ServiceTimes;

namespace Scrm.Core.Routing;

/// <summary>Decides where a waiting conversation goes. Pure: the same conversation and scene, the same step.</summary>
public static class Router
{
    /// <summary>So long an agent who left the customer waiting, or declined, does not get the conversation back.</summary>
    public static readonly TimeSpan NotAgainFor = TimeSpan.FromMinutes(5);

    /// <summary>The step of a conversation that waits in a queue.</summary>
    public static RoutingStep Decide(Conversation conversation, RoutingScene scene)
    {
        var stay = StayOf(conversation);
        if (conversation.TeamId is not { } teamId || scene.Teams.GetValueOrDefault(teamId) is not { } team)
        {
            var named = AgentPicker.PickRuled(scene.Seats, WishOf(conversation, stay, "", false, scene.Now));
            return new RoutingStep { Picked = named, Agent = named?.Agent, Waits = named?.Agent is null ? WaitReason.Manual : null };
        }

        var open = OpeningTimes.IsOpen(team.Routing.Hours, scene.Now);
        var relaxed = scene.Now - stay.Since >= TimeSpan.FromMinutes(team.Routing.SkillPatienceMinutes);
        var wish = WishOf(conversation, stay, teamId, relaxed, scene.Now);
        var picked = !open ? null
            : team.Routing.Automatic ? AgentPicker.Pick(scene.Seats, wish, team.Routing, scene.TurnOf(teamId))
            : AgentPicker.PickRuled(scene.Seats, wish);
        var step = new RoutingStep { Picked = picked, Relaxed = relaxed && stay.Needs is { } needs && (needs.Skills.Count > 0 || needs.Language is not null), TeamOpen = open };
        return picked?.Agent is { } agent ? step with { Agent = agent }
            : OverflowOf(team, stay, scene) is { } other ? step with { ToTeam = other }
            : step with
            {
                Waits = !open ? WaitReason.Closed
                    : !scene.IsStaffed(teamId) ? WaitReason.Nobody
                    : team.Routing.Automatic ? WaitReason.NobodyFree
                    : WaitReason.Manual,
            };
    }

    /// <summary>A conversation's stay in the queue; of one that waited before stays were written down, since the customer waits.</summary>
    public static QueueStay StayOf(Conversation conversation) =>
        conversation.Queue ?? new QueueStay(conversation.WaitingSince ?? conversation.UpdatedAt);

    private static Wish WishOf(Conversation conversation, QueueStay stay, string teamId, bool relaxed, DateTimeOffset now) => new(
        conversation.Channel,
        conversation.InboxId,
        teamId,
        stay.Needs ?? RoutingNeeds.None,
        now - stay.Since < NotAgainFor ? stay.NotAgentId : null,
        relaxed);

    private static Team? OverflowOf(Team team, QueueStay stay, RoutingScene scene) =>
        team.Routing.OverflowTeamId is { } otherId
        && otherId != team.Id
        && !stay.PastTeamIds.Contains(otherId)
        && scene.Now - stay.Since >= TimeSpan.FromMinutes(team.Routing.OverflowMinutes)
        && scene.Teams.GetValueOrDefault(otherId) is { } other
        && OpeningTimes.IsOpen(other.Routing.Hours, scene.Now)
        && scene.IsStaffed(otherId)
            ? other
            : null;
}
