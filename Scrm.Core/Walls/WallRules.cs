using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Routing;
using Scrm.Core.Routing.Picking;
using Scrm.Core.Routing.Queueing;
using Scrm.Core.ServiceTimes;

namespace Scrm.Core.Walls;

/// <summary>Sums up this moment. Pure.</summary>
public static class WallRules
{
    /// <summary>Promises shown at most: nobody reads more.</summary>
    private const int MostPromises = 100;

    /// <summary>The wall.</summary>
    /// <param name="open">Everything that waits in a queue or is served by an agent.</param>
    /// <param name="scene">Teams, agents and time.</param>
    /// <param name="present">Who is there, with his reason.</param>
    /// <param name="answered">When each team's queue was served lately.</param>
    public static Wall Of(
        IReadOnlyList<Conversation> open, RoutingScene scene, IReadOnlyList<Presence> present, IReadOnlyList<TeamAnswered> answered)
    {
        var promises = open
            .Select(c => new WallPromise(c.Id, c.ContactName, TeamOf(c, scene), c.Owner.AgentId, OpenRules.Due(c, scene).Service!))
            .Where(p => p.Service is { State: not ServiceState.Ok })
            .OrderBy(p => p.Service.DueAt).ThenBy(p => p.ConversationId, StringComparer.Ordinal)
            .ToList();
        return new Wall(scene.Now, Queues(open, scene, answered, promises), Agents(open, scene, present), [.. promises.Take(MostPromises)]);
    }

    private static IReadOnlyList<WallQueue> Queues(
        IReadOnlyList<Conversation> open, RoutingScene scene, IReadOnlyList<TeamAnswered> answered, IReadOnlyList<WallPromise> promises)
    {
        var waiting = open.Where(c => c.Owner.Kind == OwnerKind.Queue).ToLookup(c => TeamOf(c, scene));
        return
        [
            .. scene.Teams.Values.Select(Team).OrderByDescending(q => q.Waiting).ThenBy(q => q.Name, StringComparer.Ordinal),
            .. waiting.Contains(null) ? new[] { Sum(null) } : [],
        ];

        WallQueue Team(Team team)
        {
            var isOpen = OpeningTimes.IsOpen(team.Routing.Hours, scene.Now);
            return Sum(team.Id) with
            {
                Name = team.Name,
                Online = scene.Seats.Count(s => s.Agent is { Enabled: true } && s.Status == PresenceStatus.Online && s.Agent.TeamIds.Contains(team.Id)),
                IsOpen = isOpen,
                Until = isOpen ? OpeningTimes.ClosesAt(team.Routing.Hours, scene.Now) : OpeningTimes.NextOpening(team.Routing.Hours, scene.Now),
            };
        }

        WallQueue Sum(string? teamId)
        {
            var (here, oldest) = (waiting[teamId].Count(), waiting[teamId].MinBy(WaitsSince));
            return new WallQueue
            {
                TeamId = teamId,
                Waiting = here,
                OldestSince = oldest is null ? null : WaitsSince(oldest),
                OldestId = oldest?.Id,
                EstimateMinutes = WaitEstimate.Minutes(here + 1, [.. answered.Where(a => a.TeamId == teamId).Select(a => a.At)], scene.Now),
                Soon = promises.Count(p => p.TeamId == teamId && p.Service.State == ServiceState.Soon),
                Breached = promises.Count(p => p.TeamId == teamId && p.Service.State == ServiceState.Breached),
            };
        }
    }

    private static IReadOnlyList<WallAgent> Agents(IReadOnlyList<Conversation> open, RoutingScene scene, IReadOnlyList<Presence> present)
    {
        var held = open.ToLookup(c => c.Owner.AgentId);
        var words = present.ToDictionary(p => p.AgentId);
        return [.. scene.Seats.Where(s => s.Agent.Enabled).Select(Agent)
            .OrderBy(a => Rank(a.Status)).ThenByDescending(a => (double)a.Load / Math.Max(1, a.Capacity)).ThenBy(a => a.DisplayName, StringComparer.Ordinal)];

        WallAgent Agent(AgentSeat seat)
        {
            var said = words.GetValueOrDefault(seat.Agent.Id);
            return new WallAgent(
                seat.Agent.Id,
                seat.Agent.DisplayName,
                seat.Agent.TeamIds,
                seat.Status,
                said?.Since,
                said?.Reason,
                seat.Load,
                seat.Agent.Capacity,
                held[seat.Agent.Id].Count(),
                held[seat.Agent.Id].Count(c => c.WaitingSince is not null));
        }
    }

    private static int Rank(PresenceStatus status) => status switch
    {
        PresenceStatus.Online => 0,
        PresenceStatus.Busy => 1,
        PresenceStatus.Away => 2,
        _ => 3,
    };

    private static string? TeamOf(Conversation conversation, RoutingScene scene) =>
        conversation.TeamId is { } id && scene.Teams.ContainsKey(id) ? id : null;

    private static DateTimeOffset WaitsSince(Conversation conversation) => conversation.WaitingSince ?? Router.StayOf(conversation).Since;
}
