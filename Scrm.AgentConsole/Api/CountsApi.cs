using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Conversations;
using Scrm.Core.Views;

namespace Scrm.AgentConsole.Api;

/// <summary>How many conversations each view of an inbox holds for its reader.</summary>
internal static class CountsApi
{
    private const int MaxViews = 60;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/conversations/counts", CountAsync).RequireAuthorization(Policies.Agent).WithName("CountConversations").ProducesProblem(400);

    private static async Task<Results<Ok<CountsView>, ProblemHttpResult>> CountAsync(
        CountsInput input, CurrentAgent current, IConversationIndex index, TimeProvider time, CancellationToken cancellationToken)
    {
        if (input.Views is not { Count: > 0 and <= MaxViews } views)
        {
            return Problems.Invalid($"Ask for 1 to {MaxViews} views.", "views");
        }

        if (views.Select(ViewRules.FilterRefusal).FirstOrDefault(fault => fault is not null) is { } refusal)
        {
            return Problems.Of(refusal);
        }

        var now = time.GetUtcNow();
        return TypedResults.Ok(new CountsView(
            await index.CountAsync([.. views.Select(view => ViewQuery.Of(view, current.Agent, now))], cancellationToken)));
    }
}
