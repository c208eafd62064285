using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Conversations;

namespace Scrm.AgentConsole.Api;

/// <summary>Finds words in transcripts and conversations by words or contact's name.</summary>
internal static class SearchApi
{
    private const int MaxWords = 200;
    private const int MaxMessages = 50;
    private const int MaxConversations = 20;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/search", SearchAsync).RequireAuthorization(Policies.Agent).WithName("Search").ProducesProblem(400);

    private static async Task<Results<Ok<SearchView>, ProblemHttpResult>> SearchAsync(
        string? q, CurrentAgent current, IConversationStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(q) || q.Length > MaxWords)
        {
            return Problems.Invalid($"q has 1 to {MaxWords} characters.", "q");
        }

        var teams = ConversationAccess.VisibleTeamIds(current.Agent);
        var hits = await store.SearchAsync(q, teams, MaxMessages, cancellationToken);
        var found = await store.ListAsync(
            new ConversationQuery { Text = q, VisibleTeamIds = teams, Limit = MaxConversations }, cancellationToken);
        var now = time.GetUtcNow();
        return TypedResults.Ok(new SearchView(
            [.. hits.Select(h => new SearchHitView(h.Message.ToView(conversationVersion: 0), h.ContactId, h.ContactName))],
            [.. found.Items.Select(c => c.ToView(now))]));
    }
}
