using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;

namespace Scrm.AgentConsole.Api;

/// <summary>Teams.</summary>
internal static class TeamsApi
{
    private const int MaxName = 60;

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/teams", ListAsync).RequireAuthorization(Policies.Agent).WithName("ListTeams");
        api.MapPut("/teams/{id}", SaveAsync).RequireAuthorization(Policies.Admin).WithName("SaveTeam").ProducesProblem(400);
    }

    private static async Task<Ok<IReadOnlyList<TeamView>>> ListAsync(IDirectory directory, CancellationToken cancellationToken)
    {
        var teams = await directory.TeamsAsync(cancellationToken);
        return TypedResults.Ok<IReadOnlyList<TeamView>>([.. teams.OrderBy(t => t.Name, StringComparer.Ordinal).Select(t => t.ToView())]);
    }

    private static async Task<Results<Ok<TeamView>, ProblemHttpResult>> SaveAsync(
        string id, TeamInput input, IDirectory directory, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        if (KeyRules.Refusal(id) is { } refusal)
        {
            return Problems.Of(refusal);
        }

        if (string.IsNullOrWhiteSpace(input.Name) || input.Name.Length > MaxName)
        {
            return Problems.Invalid($"A name has 1 to {MaxName} characters.", "name");
        }

        var teams = await directory.TeamsAsync(cancellationToken);
        if (input.Routing is { } routing && RoutingRules.Refusal(id, routing, teams) is { } wrong)
        {
            return Problems.Of(wrong);
        }

        var before = teams.FirstOrDefault(t => t.Id == id);
        var team = new Team(id, input.Name.Trim()) { Routing = input.Routing ?? before?.Routing ?? new TeamRouting() };
        await directory.SaveTeamAsync(team, cancellationToken);
        audit.Changed("team", id, current.Agent);
        return TypedResults.Ok(team.ToView());
    }
}
