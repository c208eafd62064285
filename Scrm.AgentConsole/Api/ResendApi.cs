using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Conversations;

namespace Scrm.AgentConsole.Api;

/// <summary>Sends a failed or uncertain message again, as a new one.</summary>
internal static class ResendApi
{
    private const int MaxClientId = 100;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/conversations/{id}/messages/{messageId}/resend", ResendAsync)
            .RequireAuthorization(Policies.Agent).WithName("ResendMessage").ProducesProblem(400).ProducesProblem(403).ProducesProblem(404).ProducesProblem(409);

    private static async Task<Results<Ok<MessageView>, ProblemHttpResult>> ResendAsync(
        string id,
        string messageId,
        ResendInput input,
        ResendMessage resend,
        CurrentAgent current,
        IConversationStore store,
        CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(input.ClientMessageId) || input.ClientMessageId.Length > MaxClientId)
        {
            return Problems.Invalid($"clientMessageId has 1 to {MaxClientId} characters.", "clientMessageId");
        }

        var sent = await resend.HandleAsync(new ResendRequest(id, current.Agent.Id, messageId, input.ClientMessageId), cancellationToken);
        return sent.IsOk
            ? TypedResults.Ok(sent.Value.ToView((await store.GetAsync(id, cancellationToken))?.Version ?? 0))
            : Problems.Of(sent.Fault);
    }
}
