using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Backfill;
using Scrm.Core.Foundation;
using Scrm.Core.TagBooks;
using Scrm.Core.Tags;

namespace Scrm.AgentConsole.Api;

/// <summary>Runs of tag rules over history: try, apply, watch, pause, take back.</summary>
internal static class BackfillsApi
{
    private const int Shown = 100;

    public static void Map(IEndpointRouteBuilder api)
    {
        var runs = api.MapGroup("/backfills").RequireAuthorization(Policies.Supervisor).ProducesProblem(403);
        runs.MapGet("", ListAsync).WithName("ListBackfills");
        runs.MapPost("", StartAsync).WithName("StartBackfill").ProducesProblem(400).ProducesProblem(404).ProducesProblem(409);
        runs.MapGet("/{id}", ReadAsync).WithName("ReadBackfill").ProducesProblem(404);
        runs.MapPost("/{id}/pause", PauseAsync).WithName("PauseBackfill").ProducesProblem(404).ProducesProblem(409);
        runs.MapPost("/{id}/resume", ResumeAsync).WithName("ResumeBackfill").ProducesProblem(404).ProducesProblem(409);
        runs.MapPost("/{id}/undo", UndoAsync).WithName("UndoBackfill").ProducesProblem(404).ProducesProblem(409);
    }

    private static async Task<Ok<ListView<BackfillView>>> ListAsync(IBackfillStore jobs, CancellationToken cancellationToken) =>
        TypedResults.Ok(new ListView<BackfillView>([.. (await jobs.ListAsync(cancellationToken)).Take(Shown).Select(j => j.ToView())], null));

    private static async Task<Results<Ok<BackfillView>, ProblemHttpResult>> ReadAsync(string id, IBackfillStore jobs, CancellationToken cancellationToken) =>
        await jobs.GetAsync(id, cancellationToken) is { } job ? TypedResults.Ok(job.ToView()) : Problems.NotFound("run");

    private static async Task<Results<Ok<BackfillView>, ProblemHttpResult>> StartAsync(
        BackfillInput input, StartBackfill start, ITagStore tags, TimeProvider time, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        if (input.Draft is not null && input.Kind != BackfillKind.DryRun)
        {
            return Problems.Invalid("A rule that is not saved can only be tried.", "draft");
        }

        var draft = input.Draft is null ? (Result<TagBookChange>?)null
            : SaveInBook.Rule(await tags.LoadAsync(cancellationToken), input.Draft.ToRule(input.RuleId, time.GetUtcNow()), null);
        return draft is { IsOk: false }
            ? Problems.Of(draft.Value.Fault!)
            : await BeginAsync(
                new BackfillRequest(input.Kind, input.RuleId, input.Version, draft?.Value?.Rules[0], null, current.Agent.Id), start, current, audit, cancellationToken);
    }

    private static async Task<Results<Ok<BackfillView>, ProblemHttpResult>> UndoAsync(
        string id, StartBackfill start, IBackfillStore jobs, CurrentAgent current, Audit audit, CancellationToken cancellationToken) =>
        await jobs.GetAsync(id, cancellationToken) is { Kind: BackfillKind.Apply } job
            ? await BeginAsync(
                new BackfillRequest(BackfillKind.Undo, job.Rule.Id, job.Rule.Version, null, id, current.Agent.Id), start, current, audit, cancellationToken)
            : Problems.NotFound("run that could be taken back");

    private static Task<Results<Ok<BackfillView>, ProblemHttpResult>> PauseAsync(string id, SteerBackfill steer, CancellationToken cancellationToken) =>
        SteerAsync(id, steer, goOn: false, cancellationToken);

    private static Task<Results<Ok<BackfillView>, ProblemHttpResult>> ResumeAsync(string id, SteerBackfill steer, CancellationToken cancellationToken) =>
        SteerAsync(id, steer, goOn: true, cancellationToken);

    private static async Task<Results<Ok<BackfillView>, ProblemHttpResult>> SteerAsync(
        string id, SteerBackfill steer, bool goOn, CancellationToken cancellationToken)
    {
        var job = await steer.HandleAsync(id, goOn, cancellationToken);
        return job.IsOk ? TypedResults.Ok(job.Value.ToView()) : Problems.Of(job.Fault);
    }

    private static async Task<Results<Ok<BackfillView>, ProblemHttpResult>> BeginAsync(
        BackfillRequest request, StartBackfill start, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        var job = await start.HandleAsync(request, cancellationToken);
        if (!job.IsOk)
        {
            return Problems.Of(job.Fault);
        }

        audit.Changed("backfill", job.Value.Id, current.Agent);
        return TypedResults.Ok(job.Value.ToView());
    }
}
