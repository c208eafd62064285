using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Foundation;
using Scrm.Core.Replays;
using Scrm.Core.Tables;

namespace Scrm.AgentConsole.Api;

/// <summary>Past days played through a draft of the answers: begin, watch, stop, look at what would have been different.</summary>
internal static class ReplaysApi
{
    private const int UsualDays = 7;
    private const int UsualConversations = 1000;
    private const int Shown = 50;
    private const int MostShown = 500;
    private const int MostExported = 50_000;

    public static void Map(IEndpointRouteBuilder api)
    {
        var runs = api.MapGroup("/replays").RequireAuthorization(Policies.Supervisor).ProducesProblem(400);
        runs.MapGet("", ListAsync).WithName("ListReplays");
        runs.MapPost("", StartAsync).WithName("StartReplay");
        runs.MapGet("/{id}", ReadAsync).WithName("ReadReplay").ProducesProblem(404);
        runs.MapGet("/{id}/lines", LinesAsync).WithName("ListReplayLines");
        runs.MapGet("/{id}/lines.csv", ExportAsync).WithName("ExportReplayLines");
        runs.MapPost("/{id}/pause", PauseAsync).WithName("PauseReplay").ProducesProblem(404).ProducesProblem(409);
        runs.MapPost("/{id}/resume", ResumeAsync).WithName("ResumeReplay").ProducesProblem(404).ProducesProblem(409);
    }

    private static async Task<Ok<ListView<ReplayJob>>> ListAsync(IReplayStore replays, CancellationToken cancellationToken) =>
        TypedResults.Ok(new ListView<ReplayJob>([.. (await replays.ListAsync(cancellationToken)).Take(Shown)], null));

    private static async Task<Results<Ok<ReplayJob>, ProblemHttpResult>> ReadAsync(string id, IReplayStore replays, CancellationToken cancellationToken) =>
        await replays.GetAsync(id, cancellationToken) is { } job ? TypedResults.Ok(job) : Problems.NotFound("replay");

    private static async Task<Results<Ok<ReplayJob>, ProblemHttpResult>> StartAsync(
        ReplayInput input, BotPeriods periods, DraftReader drafts, StartReplay start, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        if (input.Draft is null)
        {
            return Problems.Invalid("Say which draft.", "draft");
        }

        var query = await periods.ReadAsync(input.InboxId, input.From, input.To, UsualDays, cancellationToken);
        if (!query.IsOk)
        {
            return Problems.Of(query.Fault);
        }

        var draft = await drafts.ReadAsync(input.Draft, cancellationToken);
        if (!draft.IsOk)
        {
            return Problems.Of(draft.Fault);
        }

        var job = await start.HandleAsync(
            new StartReplayRequest(draft.Value, query.Value, input.Most ?? UsualConversations, current.Agent.Id), cancellationToken);
        if (job.IsOk)
        {
            audit.Changed("replay", job.Value.Id, current.Agent);
        }

        return Answer(job);
    }

    private static async Task<Results<Ok<ListView<ReplayLine>>, ProblemHttpResult>> LinesAsync(
        string id, string? verdict, string? before, string? after, int? skip, int? limit, IReplayStore replays, CancellationToken cancellationToken)
    {
        if (Query(id, verdict, before, after) is not { } query || limit is < 1 or > MostShown || skip < 0)
        {
            return Problems.Invalid("There is no such filter.", "verdict");
        }

        var most = limit ?? Shown;
        var lines = await replays.LinesAsync(query with { Skip = skip ?? 0, Limit = most }, cancellationToken);
        return TypedResults.Ok(new ListView<ReplayLine>(lines, null));
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> ExportAsync(
        string id, string? verdict, string? before, string? after, string? language, IReplayStore replays, CancellationToken cancellationToken) =>
        Query(id, verdict, before, after) is { } query
            ? TypedResults.File(
                CsvWriter.Bytes(ReplayTable.Rows(await replays.LinesAsync(query with { Limit = MostExported }, cancellationToken), language == "en")),
                CsvWriter.ContentType,
                "replay.csv")
            : Problems.Invalid("There is no such filter.", "verdict");

    private static async Task<Results<Ok<ReplayJob>, ProblemHttpResult>> PauseAsync(string id, SteerReplay steer, CancellationToken cancellationToken) =>
        Answer(await steer.HandleAsync(id, goOn: false, cancellationToken));

    private static async Task<Results<Ok<ReplayJob>, ProblemHttpResult>> ResumeAsync(string id, SteerReplay steer, CancellationToken cancellationToken) =>
        Answer(await steer.HandleAsync(id, goOn: true, cancellationToken));

    private static Results<Ok<ReplayJob>, ProblemHttpResult> Answer(Result<ReplayJob> job) =>
        job.IsOk ? TypedResults.Ok(job.Value) : Problems.Of(job.Fault);

    private static ReplayQuery? Query(string id, string? verdict, string? before, string? after)
    {
        var isKnown = TryWord<ReplayVerdict>(verdict, out var said) & TryWord<ReplayKind>(before, out var was) & TryWord<ReplayKind>(after, out var becomes);
        return isKnown ? new ReplayQuery(id) { Verdict = said, Before = was, After = becomes } : null;
    }

    private static bool TryWord<T>(string? word, out T? value)
        where T : struct, Enum
    {
        var isKnown = Enum.TryParse<T>(word, ignoreCase: true, out var read) && Enum.IsDefined(read);
        value = isKnown ? read : null;
        return isKnown || string.IsNullOrEmpty(word);
    }
}
