using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.AccountMenus;
using Scrm.Core.Agents;

namespace Scrm.AgentConsole.Api;

/// <summary>The own menu of an account: edited here, sent to the platform by the gateway.</summary>
internal static class AccountMenusApi
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/dialogues/account-menus/{inboxId}", ReadAsync).RequireAuthorization(Policies.Agent).WithName("ReadAccountMenu");
        var write = api.MapGroup("/dialogues/account-menus/{inboxId}").RequireAuthorization(Policies.Supervisor).ProducesProblem(400).ProducesProblem(404);
        write.MapPut("", SaveAsync).WithName("SaveAccountMenu");
        write.MapPost("/read", AskAsync).WithName("AskAccountMenu");
    }

    private static async Task<Ok<AccountMenuView>> ReadAsync(string inboxId, IAccountMenuStore menus, CancellationToken cancellationToken) =>
        TypedResults.Ok((await menus.FindAsync(inboxId, cancellationToken) ?? new AccountMenu { InboxId = inboxId }).ToView());

    /// <summary>Keeps the menu; publishing waits a little for the platform's word.</summary>
    private static async Task<Results<Ok<AccountMenuView>, ProblemHttpResult>> SaveAsync(
        string inboxId,
        AccountMenuInput input,
        IAccountMenuStore menus,
        IDirectory directory,
        CurrentAgent current,
        Audit audit,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        if (input.Buttons is null)
        {
            return Problems.Invalid("Say which buttons; none takes the menu away.", "buttons");
        }

        var buttons = input.Buttons.ToButtons();
        if (AccountMenuRules.Refusal(buttons) is { } refusal)
        {
            return Problems.Of(refusal);
        }

        if (await directory.FindInboxAsync(inboxId, cancellationToken) is null)
        {
            return Problems.NotFound("inbox");
        }

        var before = await menus.FindAsync(inboxId, cancellationToken) ?? new AccountMenu { InboxId = inboxId };
        var state = input.Publish ? AccountMenuState.Publishing : AccountMenuState.Draft;
        await menus.SaveAsync(before with { Buttons = buttons, State = state, Problem = null, ProblemText = null }, cancellationToken);
        audit.Changed("account menu", inboxId, current.Agent);
        return TypedResults.Ok((await WaitAsync(inboxId, menus, time, cancellationToken)).ToView());
    }

    /// <summary>Asks the platform what it has.</summary>
    private static async Task<Results<Ok<AccountMenuView>, ProblemHttpResult>> AskAsync(
        string inboxId, IAccountMenuStore menus, IDirectory directory, TimeProvider time, CancellationToken cancellationToken)
    {
        if (await directory.FindInboxAsync(inboxId, cancellationToken) is null)
        {
            return Problems.NotFound("inbox");
        }

        var before = await menus.FindAsync(inboxId, cancellationToken) ?? new AccountMenu { InboxId = inboxId };
        if (before.State != AccountMenuState.Publishing)
        {
            await menus.SaveAsync(before with { State = AccountMenuState.Reading }, cancellationToken);
        }

        return TypedResults.Ok((await WaitAsync(inboxId, menus, time, cancellationToken)).ToView());
    }

    private static async Task<AccountMenu> WaitAsync(string inboxId, IAccountMenuStore menus, TimeProvider time, CancellationToken cancellationToken)
    {
        var until = time.GetUtcNow() + Patience;
        var menu = new AccountMenu { InboxId = inboxId, State = AccountMenuState.Reading };
        while (menu.State is AccountMenuState.Publishing or AccountMenuState.Reading && time.GetUtcNow() < until)
        {
            menu = await menus.FindAsync(inboxId, cancellationToken) ?? menu;
            if (menu.State is AccountMenuState.Publishing or AccountMenuState.Reading)
            {
                await Task.Delay(LookAgain, time, cancellationToken);
            }
        }

        return menu;
    }
}
