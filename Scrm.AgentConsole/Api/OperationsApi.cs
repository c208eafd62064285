using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Conversations;

namespace Scrm.AgentConsole.Api;

/// <summary>What needs an operator: messages whose turns failed too often, and what waits to be sent.</summary>
internal static class OperationsApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var operations = api.MapGroup("/operations").RequireAuthorization(Policies.Supervisor).ProducesProblem(403);
        operations.MapGet("/dead-letters", ListAsync).WithName("ListDeadLetters").ProducesProblem(400);
        operations.MapPost("/dead-letters/{id}/replay", ReplayAsync).WithName("ReplayDeadLetter").ProducesProblem(404);
        operations.MapPost("/dead-letters/{id}/discard", DiscardAsync).WithName("DiscardDeadLetter").ProducesProblem(404);
        operations.MapGet("/outbox", OutboxAsync).WithName("ReadOutbox");
    }

    private static async Task<Results<Ok<ListView<DeadLetterView>>, ProblemHttpResult>> ListAsync(
        string? limit, IReceiptStore receipts, CancellationToken cancellationToken)
    {
        var count = Paging.Limit(limit);
        return count.IsOk
            ? TypedResults.Ok(new ListView<DeadLetterView>([.. (await receipts.ParkedAsync(count.Value, cancellationToken)).Select(r => r.ToDeadLetter())], null))
            : Problems.Of(count.Fault);
    }

    private static Task<Results<Ok<DeadLetterView>, ProblemHttpResult>> ReplayAsync(
        string id, IReceiptStore receipts, CurrentAgent current, Audit audit, CancellationToken cancellationToken) =>
        SettleAsync(id, receipts.ReplayAsync, current, audit.Changed, cancellationToken);

    private static Task<Results<Ok<DeadLetterView>, ProblemHttpResult>> DiscardAsync(
        string id, IReceiptStore receipts, CurrentAgent current, Audit audit, CancellationToken cancellationToken) =>
        SettleAsync(id, receipts.DiscardAsync, current, audit.Removed, cancellationToken);

    private static async Task<Results<Ok<DeadLetterView>, ProblemHttpResult>> SettleAsync(
        string id,
        Func<long, CancellationToken, Task<Receipt?>> settle,
        CurrentAgent current,
        Action<string, string, Core.Agents.Agent> audit,
        CancellationToken cancellationToken)
    {
        if (!long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || await settle(number, cancellationToken) is not { } receipt)
        {
            return Problems.NotFound("dead letter");
        }

        audit("dead letter", id, current.Agent);
        return TypedResults.Ok(receipt.ToDeadLetter());
    }

    private static async Task<Ok<IReadOnlyList<OutboxBacklogView>>> OutboxAsync(IOutbox outbox, CancellationToken cancellationToken) =>
        TypedResults.Ok<IReadOnlyList<OutboxBacklogView>>([.. (await outbox.BacklogAsync(cancellationToken)).Select(b => b.ToView())]);
}
