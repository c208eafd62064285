using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Core.Routing.Queueing;

namespace Scrm.AgentConsole.Api;

/// <summary>Who of the colleagues is here, and how much each has on the desk.</summary>
internal static class ColleaguesApi
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/colleagues", ListAsync).RequireAuthorization(Policies.Agent).WithName("ListColleagues");

    private static async Task<Ok<IReadOnlyList<ColleagueView>>> ListAsync(
        IDirectory directory, IPresence presence, IRoutingStore routing, CancellationToken cancellationToken)
    {
        var here = (await presence.AllAsync(cancellationToken)).ToDictionary(p => p.AgentId);
        var loads = (await routing.LoadsAsync(cancellationToken)).ToDictionary(s => s.AgentId, s => s.Load);
        return TypedResults.Ok<IReadOnlyList<ColleagueView>>(
        [
            .. (await directory.AgentsAsync(cancellationToken)).Where(agent => agent.Enabled).Select(agent => new ColleagueView(
                agent.Id,
                agent.DisplayName,
                agent.TeamIds,
                here.GetValueOrDefault(agent.Id)?.Status ?? PresenceStatus.Offline,
                here.GetValueOrDefault(agent.Id)?.Reason,
                loads.GetValueOrDefault(agent.Id),
                agent.Capacity)),
        ]);
    }
}
