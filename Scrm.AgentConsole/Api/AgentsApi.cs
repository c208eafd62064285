using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;

namespace Scrm.AgentConsole.Api;

/// <summary>Colleagues, and for admins their accounts.</summary>
internal static class AgentsApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/agents", ListAsync).RequireAuthorization(Policies.Agent).WithName("ListAgents");
        api.MapPost("/agents", CreateAsync).RequireAuthorization(Policies.Admin).WithName("CreateAgent").ProducesProblem(400).ProducesProblem(409);
        api.MapPut("/agents/{id}", ChangeAsync)
            .RequireAuthorization(Policies.Admin).WithName("ChangeAgent").ProducesProblem(400).ProducesProblem(404).ProducesProblem(409);
    }

    private static async Task<Ok<IReadOnlyList<AgentView>>> ListAsync(IDirectory directory, CancellationToken cancellationToken)
    {
        var agents = await directory.AgentsAsync(cancellationToken);
        return TypedResults.Ok<IReadOnlyList<AgentView>>([.. agents.OrderBy(a => a.DisplayName, StringComparer.Ordinal).Select(a => a.ToView())]);
    }

    private static async Task<Results<Ok<AgentView>, ProblemHttpResult>> CreateAsync(
        AgentInput input,
        AccountProvisioner accounts,
        IDirectory directory,
        CurrentAgent current,
        Audit audit,
        CancellationToken cancellationToken)
    {
        var teamIds = input.TeamIds ?? [];
        if (AgentRules.Refusal(input.Capacity, teamIds, await directory.TeamsAsync(cancellationToken)) is { } refusal)
        {
            return Problems.Of(refusal);
        }

        var member = new StaffMember(input.UserName, input.Password ?? "", input.DisplayName, input.Role, teamIds, input.Capacity);
        var created = await accounts.CreateAsync(member, teamIds, cancellationToken);
        if (!created.IsOk)
        {
            return Problems.Of(created.Fault);
        }

        audit.Changed("agent", created.Value.Id, current.Agent);
        return TypedResults.Ok(created.Value.ToView());
    }

    private static async Task<Results<Ok<AgentView>, ProblemHttpResult>> ChangeAsync(
        string id, AgentChange input, ChangeAgent change, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        var changed = await change.HandleAsync(id, input, current.Agent, cancellationToken);
        if (!changed.IsOk)
        {
            return Problems.Of(changed.Fault);
        }

        audit.Changed("agent", id, current.Agent);
        return TypedResults.Ok(changed.Value.ToView());
    }
}
