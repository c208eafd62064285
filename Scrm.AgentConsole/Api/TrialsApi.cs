using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Foundation;
using Scrm.Core.Outcomes;
using Scrm.Core.Trials;

namespace Scrm.AgentConsole.Api;

/// <summary>Two versions of the bot side by side, each with a share of the customers.</summary>
internal static class TrialsApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var trials = api.MapGroup("/trials").RequireAuthorization(Policies.Supervisor);
        trials.MapGet("", ListAsync).WithName("ListTrials");
        trials.MapPost("", StartAsync).WithName("StartTrial").ProducesProblem(400).ProducesProblem(409);
        trials.MapPost("/{id}/stop", StopAsync).WithName("StopTrial").ProducesProblem(404).ProducesProblem(409);
        trials.MapPost("/{id}/adopt", AdoptAsync).WithName("AdoptTrial").ProducesProblem(404).ProducesProblem(409);
    }

    private static async Task<Ok<ListView<TrialView>>> ListAsync(ITrialStore trials, IBotOutcomes outcomes, CancellationToken cancellationToken)
    {
        var views = new List<TrialView>();
        foreach (var trial in await trials.ListAsync(cancellationToken))
        {
            views.Add(await ViewAsync(trial, outcomes, cancellationToken));
        }

        return TypedResults.Ok(new ListView<TrialView>(views, null));
    }

    private static async Task<Results<Ok<TrialView>, ProblemHttpResult>> StartAsync(
        TrialInput input, DraftReader drafts, StartTrial start, IBotOutcomes outcomes, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        // Customers get what has been saved and can be looked at, not what somebody is just writing.
        var draft = await drafts.ReadAsync(input.Draft is null ? null : input.Draft with { Article = null }, cancellationToken);
        if (!draft.IsOk)
        {
            return Problems.Of(draft.Fault);
        }

        var inboxId = string.IsNullOrEmpty(input.InboxId) ? null : input.InboxId;
        var begun = await start.HandleAsync(new StartTrialRequest(input.Name ?? "", inboxId, input.Share, draft.Value, current.Agent.Id), cancellationToken);
        return await AnswerAsync(begun, outcomes, current, audit, cancellationToken);
    }

    private static Task<Results<Ok<TrialView>, ProblemHttpResult>> StopAsync(
        string id, EndTrial end, IBotOutcomes outcomes, CurrentAgent current, Audit audit, CancellationToken cancellationToken) =>
        EndAsync(new EndTrialRequest(id, Adopt: false, current.Agent.Id), end, outcomes, current, audit, cancellationToken);

    private static Task<Results<Ok<TrialView>, ProblemHttpResult>> AdoptAsync(
        string id, EndTrial end, IBotOutcomes outcomes, CurrentAgent current, Audit audit, CancellationToken cancellationToken) =>
        EndAsync(new EndTrialRequest(id, Adopt: true, current.Agent.Id), end, outcomes, current, audit, cancellationToken);

    private static async Task<Results<Ok<TrialView>, ProblemHttpResult>> EndAsync(
        EndTrialRequest request, EndTrial end, IBotOutcomes outcomes, CurrentAgent current, Audit audit, CancellationToken cancellationToken) =>
        await AnswerAsync(await end.HandleAsync(request, cancellationToken), outcomes, current, audit, cancellationToken);

    private static async Task<Results<Ok<TrialView>, ProblemHttpResult>> AnswerAsync(
        Result<BotTrial> trial, IBotOutcomes outcomes, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        if (!trial.IsOk)
        {
            return Problems.Of(trial.Fault);
        }

        audit.Changed("trial", trial.Value.Id, current.Agent);
        return TypedResults.Ok(await ViewAsync(trial.Value, outcomes, cancellationToken));
    }

    private static async Task<TrialView> ViewAsync(BotTrial trial, IBotOutcomes outcomes, CancellationToken cancellationToken) =>
        trial.ToView(trial.ReportOf(await outcomes.ArmsAsync(trial.Id + ":", cancellationToken)));
}
