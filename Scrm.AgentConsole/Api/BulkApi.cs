using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;

namespace Scrm.AgentConsole.Api;

/// <summary>One deed on many conversations: each is asked for as if alone, and each is answered.</summary>
internal static class BulkApi
{
    public const int MaxConversations = 200;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/conversations/bulk", DoAsync).RequireAuthorization(Policies.Agent).WithName("ChangeConversations").ProducesProblem(400);

    private static async Task<Results<Ok<BulkView>, ProblemHttpResult>> DoAsync(BulkInput input, BulkWork work, CancellationToken cancellationToken)
    {
        var ids = input.Ids?.Where(id => !string.IsNullOrWhiteSpace(id)).Distinct().ToList() ?? [];
        if (ids.Count is 0 or > MaxConversations)
        {
            return Problems.Invalid($"Name 1 to {MaxConversations} conversations.", "ids");
        }

        if (BulkRules.Refusal(input) is { } refusal)
        {
            return Problems.Of(refusal);
        }

        var results = new List<BulkResultView>(ids.Count);
        foreach (var id in ids)
        {
            results.Add(await work.DoAsync(id, input, cancellationToken));
        }

        return TypedResults.Ok(new BulkView(results));
    }
}
