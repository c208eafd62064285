using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Foundation;
using Scrm.Core.RuleBooks;
using Scrm.Core.Tables;

namespace Scrm.AgentConsole.Api;

/// <summary>The draft of the rules tried on the last conversations: begin, watch, cancel, look at what would have been different.</summary>
internal static class RuleRunsApi
{
    private const int Shown = 50;
    private const int MostShown = 500;
    private const int MostExported = 50_000;

    public static void Map(IEndpointRouteBuilder api)
    {
        var runs = api.MapGroup("/rules/runs").RequireAuthorization(Policies.Supervisor).ProducesProblem(400);
        runs.MapGet("", ListAsync).WithName("ListRuleRuns");
        runs.MapPost("", StartAsync).WithName("StartRuleRun").ProducesProblem(404);
        runs.MapGet("/{id}", ReadAsync).WithName("ReadRuleRun").ProducesProblem(404);
        runs.MapGet("/{id}/lines", LinesAsync).WithName("ListRuleRunLines");
        runs.MapGet("/{id}/lines.csv", ExportAsync).WithName("ExportRuleRunLines");
        runs.MapPost("/{id}/cancel", CancelAsync).WithName("CancelRuleRun").ProducesProblem(404).ProducesProblem(409);
    }

    private static async Task<Ok<ListView<RuleRun>>> ListAsync(IRuleRunStore runs, CancellationToken cancellationToken) =>
        TypedResults.Ok(new ListView<RuleRun>([.. (await runs.ListAsync(cancellationToken)).Take(Shown)], null));

    private static async Task<Results<Ok<RuleRun>, ProblemHttpResult>> StartAsync(
        RuleRunInput input, StartRuleRun start, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        var run = await start.HandleAsync(input.Most ?? StartRuleRun.Usual, current.Agent.Id, cancellationToken);
        if (run.IsOk)
        {
            audit.Changed("ruleRun", run.Value.Id, current.Agent);
        }

        return Answer(run);
    }

    private static async Task<Results<Ok<RuleRun>, ProblemHttpResult>> ReadAsync(string id, IRuleRunStore runs, CancellationToken cancellationToken) =>
        await runs.GetAsync(id, cancellationToken) is { } run ? TypedResults.Ok(run) : Problems.NotFound("dry run");

    private static async Task<Results<Ok<ListView<RuleRunLine>>, ProblemHttpResult>> LinesAsync(
        string id, int? skip, int? limit, IRuleRunStore runs, CancellationToken cancellationToken) =>
        limit is < 1 or > MostShown || skip < 0
            ? Problems.Invalid("There is no such page.", "limit")
            : TypedResults.Ok(new ListView<RuleRunLine>(await runs.LinesAsync(id, skip ?? 0, limit ?? Shown, cancellationToken), null));

    private static async Task<FileContentHttpResult> ExportAsync(string id, string? language, IRuleRunStore runs, CancellationToken cancellationToken) =>
        TypedResults.File(
            CsvWriter.Bytes(RuleRunTable.Rows(await runs.LinesAsync(id, 0, MostExported, cancellationToken), language == "en")),
            CsvWriter.ContentType,
            "rules.csv");

    private static async Task<Results<Ok<RuleRun>, ProblemHttpResult>> CancelAsync(string id, EndRuleRun end, CancellationToken cancellationToken) =>
        Answer(await end.HandleAsync(id, RuleRunState.Cancelled, cancellationToken));

    private static Results<Ok<RuleRun>, ProblemHttpResult> Answer(Result<RuleRun> run) =>
        run.IsOk ? TypedResults.Ok(run.Value) : Problems.Of(run.Fault);
}
