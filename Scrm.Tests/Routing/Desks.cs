using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Inboxes;
using Scrm.Core.Routing;
using Scrm.Core.Routing.Decisions;
using Scrm.Core.Routing.Picking;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Routing;

/// <summary>A small company for routing: agents, teams and who waits.</summary>
internal static class Desks
{
    public static readonly DateTimeOffset Now = Sample.Noon;

    public static AgentSeat Seat(
        string id,
        int load = 0,
        int capacity = 5,
        int? idle = null,
        PresenceStatus status = PresenceStatus.Online,
        string team = "service",
        Func<Agent, Agent>? change = null)
    {
        var agent = new Agent { Id = id, DisplayName = id, Role = AgentRole.Agent, TeamIds = [team], Capacity = capacity };
        return new AgentSeat(change?.Invoke(agent) ?? agent, status, load, idle is { } minutes ? Now - TimeSpan.FromMinutes(minutes) : null);
    }

    public static Team Team(string id = "service", Func<TeamRouting, TeamRouting>? change = null)
    {
        var routing = new TeamRouting { Automatic = true };
        return new Team(id, id) { Routing = change?.Invoke(routing) ?? routing };
    }

    public static RoutingScene Scene(IReadOnlyList<AgentSeat> seats, params Team[] teams) => new()
    {
        Now = Now,
        Seats = seats,
        Teams = (teams.Length == 0 ? [Team()] : teams).ToDictionary(t => t.Id),
        Inboxes = new Dictionary<string, Inbox> { ["i1"] = new() { Id = "i1", Channel = "wechat", Name = "商城" } },
    };

    /// <summary>A conversation that has waited for so many minutes.</summary>
    public static Conversation Waiting(string id = "c1", double minutes = 1, string? team = "service", RoutingNeeds? needs = null) => Sample.Conversation(id, "p-" + id) with
    {
        Status = ConversationStatus.Open,
        Owner = Owner.Queue,
        TeamId = team,
        WaitingSince = Now - TimeSpan.FromMinutes(minutes),
        ServedSince = Now - TimeSpan.FromMinutes(minutes),
        Queue = new QueueStay(Now - TimeSpan.FromMinutes(minutes)) { Needs = needs },
    };

    /// <summary>A conversation an agent has, whose customer has waited for so many minutes; null: does not wait.</summary>
    public static Conversation Held(string agentId, double? minutes, double ownedFor = 60) => Waiting() with
    {
        Owner = Owner.Agent(agentId),
        Queue = null,
        WaitingSince = minutes is { } m ? Now - TimeSpan.FromMinutes(m) : null,
        OwnedSince = Now - TimeSpan.FromMinutes(ownedFor),
    };
}
