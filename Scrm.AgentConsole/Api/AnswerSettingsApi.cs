using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Core.Answers;
using Scrm.Core.Answers.Teaching;
using Scrm.Core.Foundation;

namespace Scrm.AgentConsole.Api;

/// <summary>How the bot speaks and decides in each inbox, and what its two lines would do to the base's own questions.</summary>
internal static class AnswerSettingsApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/answers/settings", ReadAsync).RequireAuthorization(Policies.Agent).WithName("ReadAnswerSettings");
        api.MapPut("/answers/settings", SaveAsync).RequireAuthorization(Policies.Supervisor).WithName("SaveAnswerSettings")
            .ProducesProblem(400).ProducesProblem(404).ProducesProblem(409);
        api.MapGet("/answers/figures", (LearnedAnswers learned) => TypedResults.Ok(learned.Current.Figures))
            .RequireAuthorization(Policies.Agent).WithName("ReadAnswerFigures");
    }

    private static async Task<Ok<AnswerSettingsList>> ReadAsync(IKnowledgeStore knowledge, IDirectory directory, CancellationToken cancellationToken)
    {
        var book = await knowledge.LoadAsync(cancellationToken);
        var inboxes = await directory.InboxesAsync(cancellationToken);
        return TypedResults.Ok(new AnswerSettingsList(book.For("").ToView(""), [.. inboxes.Select(i => book.For(i.Id).ToView(i.Id))]));
    }

    private static async Task<Results<Ok<AnswerSettingsView>, ProblemHttpResult>> SaveAsync(
        AnswerSettingsInput input, ChangeAnswerSettings change, IDirectory directory, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        if (input with { Version = null } == new AnswerSettingsInput(input.InboxId))
        {
            return Problems.Invalid("Say which settings.", "settings");
        }

        var inboxId = input.InboxId ?? "";
        if (inboxId.Length > 0 && await directory.FindInboxAsync(inboxId, cancellationToken) is null)
        {
            return Problems.Of(new Fault(FaultCode.NotFound, "There is no such inbox."));
        }

        var saved = await change.HandleAsync(new AnswerSettingsChange(inboxId, before => before.With(input), input.Version), cancellationToken);
        if (!saved.IsOk)
        {
            return Problems.Of(saved.Fault);
        }

        audit.Changed("answer settings", inboxId.Length == 0 ? "default" : inboxId, current.Agent);
        return TypedResults.Ok(saved.Value.ToView(inboxId));
    }
}
