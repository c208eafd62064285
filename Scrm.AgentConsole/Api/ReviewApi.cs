using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Reviews;

namespace Scrm.AgentConsole.Api;

/// <summary>The supervisors' review of tags: what is up, its evidence, decisions one by one, many at once, and taken back.</summary>
internal static class ReviewApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var review = api.MapGroup("/review").RequireAuthorization(Policies.Supervisor).ProducesProblem(400).ProducesProblem(403);
        review.MapGet("/tags", ListAsync).WithName("ListReviews");
        review.MapGet("/tags/{id}", ReadAsync).WithName("ReadReviewItem").ProducesProblem(404);
        review.MapPost("/tags/{id}", DecideAsync).WithName("ReviewTag").ProducesProblem(404).ProducesProblem(409);
        review.MapPost("/bulk", ManyAsync).WithName("ReviewMany");
        review.MapPost("/undo", UndoAsync).WithName("UndoReview").ProducesProblem(404);
    }

    private static async Task<Results<Ok<ReviewListView>, ProblemHttpResult>> ListAsync(
        [AsParameters] ReviewListInput input, ReviewReading reading, CancellationToken cancellationToken)
    {
        var list = await reading.ListAsync(input, cancellationToken);
        return list.IsOk ? TypedResults.Ok(list.Value) : Problems.Of(list.Fault);
    }

    private static async Task<Results<Ok<ReviewContextView>, ProblemHttpResult>> ReadAsync(
        string id, ReviewReading reading, CancellationToken cancellationToken) =>
        await reading.FindAsync(id, cancellationToken) is { } item ? TypedResults.Ok(item) : Problems.NotFound("item to review");

    private static async Task<Results<Ok<TagReviewView>, ProblemHttpResult>> DecideAsync(
        string id, ReviewInput input, ReviewTag review, CurrentAgent current, CancellationToken cancellationToken)
    {
        if (input.Decision is not { } decision)
        {
            return Problems.Invalid("A decision is accept, reject, replace, merge or skip.", "decision");
        }

        var choice = new ReviewChoice(decision, input.Tag, input.Value, input.Reason);
        var decided = await review.HandleAsync(new ReviewTagRequest(id, current.Agent.Id, choice), cancellationToken);
        return decided.IsOk ? TypedResults.Ok(decided.Value.ToView()) : Problems.Of(decided.Fault);
    }

    private static async Task<Results<Ok<ReviewBulkView>, ProblemHttpResult>> ManyAsync(
        ReviewBulkInput input, ReviewReading reading, ReviewMany many, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        if (input.RuleId is not { Length: > 0 } rule)
        {
            return Problems.Invalid("Name a rule.", "ruleId");
        }

        if (input.Preview)
        {
            return TypedResults.Ok(await reading.PreviewAsync(rule, input.RuleVersion, cancellationToken));
        }

        if (input.Decision is not { } decision)
        {
            return Problems.Invalid("A decision is accept or reject.", "decision");
        }

        var done = await many.HandleAsync(
            new ReviewManyRequest(current.Agent.Id, rule, input.RuleVersion, decision, input.Reason, input.BatchId), cancellationToken);
        if (!done.IsOk)
        {
            return Problems.Of(done.Fault);
        }

        audit.Changed("review batch", done.Value.BatchId, current.Agent);
        return TypedResults.Ok(new ReviewBulkView(done.Value.BatchId, done.Value.Decided, done.Value.Remaining, []));
    }

    private static async Task<Results<Ok<ReviewUndoView>, ProblemHttpResult>> UndoAsync(
        ReviewUndoInput input, UndoReview undo, CurrentAgent current, CancellationToken cancellationToken)
    {
        var undone = await undo.HandleAsync(new UndoRequest(current.Agent.Id, input.ReviewId, input.BatchId), cancellationToken);
        return undone.IsOk
            ? TypedResults.Ok(new ReviewUndoView([.. undone.Value.Reviews.Select(r => r.ToView())], undone.Value.Remaining))
            : Problems.Of(undone.Fault);
    }
}
