using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Routing.Decisions;
using Scrm.Core.Routing.Queueing;

namespace Scrm.AgentConsole.Api;

/// <summary>Why conversations went where they went, and what holds for every queue.</summary>
internal static class RoutingApi
{
    private const int DecisionsShown = 100;

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/conversations/{id}/routing", DecisionsAsync).RequireAuthorization(Policies.Agent).WithName("ReadRouting").ProducesProblem(404);
        api.MapGet("/settings/routing", SettingsAsync).RequireAuthorization(Policies.Supervisor).WithName("ReadRoutingSettings");
        api.MapPut("/settings/routing", SaveAsync)
            .RequireAuthorization(Policies.Admin).WithName("SaveRoutingSettings").ProducesProblem(400).ProducesProblem(409);
    }

    private static async Task<Results<Ok<IReadOnlyList<RoutingDecision>>, ProblemHttpResult>> DecisionsAsync(
        string id, VisibleConversations visible, IRoutingStore routing, CancellationToken cancellationToken) =>
        await visible.FindAsync(id, cancellationToken) is { } conversation
            ? TypedResults.Ok(await routing.DecisionsAsync(conversation.Id, DecisionsShown, cancellationToken))
            : Problems.Of(ConversationFaults.NotFound);

    private static async Task<Ok<RoutingSettings>> SettingsAsync(IRoutingStore routing, CancellationToken cancellationToken) =>
        TypedResults.Ok(await routing.SettingsAsync(cancellationToken));

    private static async Task<Results<Ok<RoutingSettings>, ProblemHttpResult>> SaveAsync(
        RoutingSettings input, IRoutingStore routing, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        if (RoutingRules.Refusal(input) is { } wrong)
        {
            return Problems.Of(wrong);
        }

        if (!await routing.SaveSettingsAsync(input, input.Version, cancellationToken))
        {
            return Problems.Of(new Fault(FaultCode.Conflict, "Somebody else saved the settings. Read them again."));
        }

        audit.Changed("settings", "routing", current.Agent);
        return TypedResults.Ok(input with { Version = input.Version + 1 });
    }
}
