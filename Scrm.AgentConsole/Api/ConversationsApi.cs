using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Conversations;

namespace Scrm.AgentConsole.Api;

/// <summary>Lists of conversations, one of them, its transcript.</summary>
internal static class ConversationsApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/conversations", ListAsync).RequireAuthorization(Policies.Agent).WithName("ListConversations").ProducesProblem(400);
        api.MapGet("/conversations/{id}", ReadAsync).RequireAuthorization(Policies.Agent).WithName("ReadConversation").ProducesProblem(404);
        api.MapGet("/conversations/{id}/messages", MessagesAsync)
            .RequireAuthorization(Policies.Agent).WithName("ReadMessages").ProducesProblem(400).ProducesProblem(404);
    }

    private static async Task<Results<Ok<ListView<ConversationView>>, ProblemHttpResult>> ListAsync(
        [AsParameters] ConversationListInput input,
        CurrentAgent current,
        IConversationStore store,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var query = ConversationFilter.Read(input, current.Agent, now);
        if (!query.IsOk)
        {
            return Problems.Of(query.Fault);
        }

        var page = await Paging.ReadAsync(query.Value.Cursor, () => store.ListAsync(query.Value, cancellationToken));
        return page.IsOk
            ? TypedResults.Ok(new ListView<ConversationView>([.. page.Value.Items.Select(c => c.ToView(now))], page.Value.Next))
            : Problems.Of(page.Fault);
    }

    private static async Task<Results<Ok<ConversationView>, ProblemHttpResult>> ReadAsync(
        string id, VisibleConversations visible, TimeProvider time, CancellationToken cancellationToken) =>
        await visible.FindAsync(id, cancellationToken) is { } conversation
            ? TypedResults.Ok(conversation.ToView(time.GetUtcNow()))
            : Problems.Of(ConversationFaults.NotFound);

    private static async Task<Results<Ok<ListView<MessageView>>, ProblemHttpResult>> MessagesAsync(
        string id,
        string? before,
        string? after,
        string? limit,
        VisibleConversations visible,
        IConversationStore store,
        CancellationToken cancellationToken)
    {
        var (first, last, count) = (Paging.Sequence("before", before), Paging.Sequence("after", after), Paging.Limit(limit));
        if ((first.Fault ?? last.Fault ?? count.Fault) is { } fault)
        {
            return Problems.Of(fault);
        }

        if (before is not null && after is not null)
        {
            return Problems.Invalid("Ask for before or after, not both.");
        }

        if (await visible.FindAsync(id, cancellationToken) is not { } conversation)
        {
            return Problems.Of(ConversationFaults.NotFound);
        }

        var lines = await store.MessagesAsync(id, first.Value, last.Value, count.Value, cancellationToken);
        return TypedResults.Ok(new ListView<MessageView>([.. lines.Select(m => m.ToView(conversation.Version))], null));
    }
}
