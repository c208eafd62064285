using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Core.Answers;

namespace Scrm.AgentConsole.Api;

/// <summary>The digit menu of an inbox.</summary>
internal static class DigitMenusApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/dialogues/menus/{inboxId}", ReadAsync).RequireAuthorization(Policies.Agent).WithName("ReadDigitMenu");
        api.MapPut("/dialogues/menus/{inboxId}", SaveAsync).RequireAuthorization(Policies.Supervisor).WithName("SaveDigitMenu")
            .ProducesProblem(400).ProducesProblem(404).ProducesProblem(409);
    }

    private static async Task<Ok<DigitMenuView>> ReadAsync(string inboxId, IKnowledgeStore knowledge, CancellationToken cancellationToken) =>
        TypedResults.Ok(View(inboxId, (await knowledge.LoadAsync(cancellationToken)).For(inboxId)));

    private static async Task<Results<Ok<DigitMenuView>, ProblemHttpResult>> SaveAsync(
        string inboxId, DigitMenuInput input, ChangeAnswerSettings change, IDirectory directory, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        if (input.Menu is null && !input.Remove)
        {
            return Problems.Invalid("Say which menu, or that it is taken away.", "menu");
        }

        var menu = input.Remove ? null : input.Menu!.ToMenu();
        if (menu is not null && DigitMenuRules.Refusal(menu) is { } refusal)
        {
            return Problems.Of(refusal);
        }

        if (await directory.FindInboxAsync(inboxId, cancellationToken) is null)
        {
            return Problems.NotFound("inbox");
        }

        var saved = await change.HandleAsync(new AnswerSettingsChange(inboxId, before => before with { Menu = menu }, input.Version), cancellationToken);
        if (!saved.IsOk)
        {
            return Problems.Of(saved.Fault);
        }

        audit.Changed("digit menu", inboxId, current.Agent);
        return TypedResults.Ok(View(inboxId, saved.Value));
    }

    private static DigitMenuView View(string inboxId, AnswerSettings settings) =>
        new(inboxId, settings.Menu?.ToShape(), settings.InboxId == inboxId ? settings.Version : 0);
}
