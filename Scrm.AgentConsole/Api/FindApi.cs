using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Conversations;

namespace Scrm.AgentConsole.Api;

/// <summary>Where words stand in one transcript, whatever of it a client has loaded.</summary>
internal static class FindApi
{
    private const int MaxWords = 200;
    private const int MaxLines = 1000;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/conversations/{id}/find", FindAsync)
            .RequireAuthorization(Policies.Agent).WithName("FindInConversation").ProducesProblem(400).ProducesProblem(404);

    private static async Task<Results<Ok<FindView>, ProblemHttpResult>> FindAsync(
        string id, string? q, VisibleConversations visible, IConversationIndex index, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(q) || q.Length > MaxWords)
        {
            return Problems.Invalid($"q has 1 to {MaxWords} characters.", "q");
        }

        return await visible.FindAsync(id, cancellationToken) is null
            ? Problems.Of(ConversationFaults.NotFound)
            : TypedResults.Ok(new FindView(await index.FindAsync(id, q, MaxLines, cancellationToken)));
    }
}
