using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Conversations;

namespace Scrm.AgentConsole.Api;

/// <summary>Staff say whether the bot answered rightly.</summary>
internal static class JudgementsApi
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/conversations/{id}/messages/{messageId}/judgement", JudgeAsync)
            .RequireAuthorization(Policies.Agent).WithName("JudgeAnswer").ProducesProblem(400).ProducesProblem(404).ProducesProblem(409);

    private static async Task<Results<Ok<MessageView>, ProblemHttpResult>> JudgeAsync(
        string id,
        string messageId,
        JudgementInput input,
        JudgeAnswer judge,
        CurrentAgent current,
        IConversationStore store,
        CancellationToken cancellationToken)
    {
        var judged = await judge.HandleAsync(new JudgeRequest(id, messageId, current.Agent.Id, input.Right), cancellationToken);
        return judged.IsOk
            ? TypedResults.Ok(judged.Value.ToView((await store.GetAsync(id, cancellationToken))?.Version ?? 0))
            : Problems.Of(judged.Fault);
    }
}
