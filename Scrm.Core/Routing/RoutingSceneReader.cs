using Scrm.Core.Agents;
using Scrm.Core.Routing.Picking;
using Scrm.Core.Routing.Queueing;

namespace Scrm.Core.Routing;

/// <summary>Takes one look at everything routing decides from.</summary>
public sealed class RoutingSceneReader(IDirectory directory, IPresence presence, IRoutingStore routing, TimeProvider time)
{
    /// <summary>The scene now.</summary>
    public async Task<RoutingScene> ReadAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var teams = await directory.TeamsAsync(cancellationToken);
        var agents = await directory.AgentsAsync(cancellationToken);
        var present = (await presence.AllAsync(cancellationToken)).ToDictionary(p => p.AgentId);
        var loads = (await routing.LoadsAsync(cancellationToken)).ToDictionary(l => l.AgentId);
        var tells = teams.Any(t => t.Routing.Texts.Position is { Length: > 0 });
        return new RoutingScene
        {
            Now = now,
            Teams = teams.ToDictionary(t => t.Id),
            Inboxes = (await directory.InboxesAsync(cancellationToken)).ToDictionary(i => i.Id),
            Seats = [.. agents.Select(agent => Seat(agent, present.GetValueOrDefault(agent.Id), loads.GetValueOrDefault(agent.Id)))],
            Turns = (await routing.TurnsAsync(cancellationToken)).ToDictionary(t => t.TeamId),
            Answered = tells ? await routing.AnsweredAsync(now - WaitEstimate.Window, cancellationToken) : [],
            Settings = await routing.SettingsAsync(cancellationToken),
        };
    }

    private static AgentSeat Seat(Agent agent, Presence? present, SeatLoad? load) =>
        new(agent, present?.Status ?? PresenceStatus.Offline, load?.Load ?? 0, load?.IdleSince);
}
