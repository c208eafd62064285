using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.Core.Conversations;
using Scrm.Core.Handovers;

namespace Scrm.AgentConsole.Api;

/// <summary>What somebody who takes a conversation over must know.</summary>
internal static class HandoverApi
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/conversations/{id}/handover", ReadAsync)
        .RequireAuthorization(Policies.Agent).WithName("ReadHandover").ProducesProblem(404);

    private static async Task<Results<Ok<HandoverSummary>, ProblemHttpResult>> ReadAsync(
        string id, VisibleConversations visible, ReadHandover read, CancellationToken cancellationToken) =>
        await visible.FindAsync(id, cancellationToken) is { } conversation
            ? TypedResults.Ok(await read.HandleAsync(conversation, cancellationToken))
            : Problems.Of(ConversationFaults.NotFound);
}
