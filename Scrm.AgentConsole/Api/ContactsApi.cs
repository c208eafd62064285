using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Core.Contacts;
using Scrm.Core.Picturing;

namespace Scrm.AgentConsole.Api;

/// <summary>A person: facts and timeline.</summary>
internal static class ContactsApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var contacts = api.MapGroup("/contacts/{id}").RequireAuthorization(Policies.Agent).AnswersForMerged().ProducesProblem(404);
        contacts.MapGet("", ReadAsync).WithName("ReadContact");
        contacts.MapPatch("", ChangeAsync).WithName("ChangeContact").ProducesProblem(400).ProducesProblem(409);
        contacts.MapGet("/timeline", TimelineAsync).WithName("ReadTimeline").ProducesProblem(400);
        contacts.MapGet("/edits", EditsAsync).WithName("ReadContactEdits").ProducesProblem(400);
    }

    private static async Task<Results<Ok<ContactView>, ProblemHttpResult>> ReadAsync(
        string id, VisibleConversations visible, IContactStore contacts, IDirectory directory, CancellationToken cancellationToken)
    {
        if (await visible.ContactRefusalAsync(id, cancellationToken) is { } refusal)
        {
            return Problems.Of(refusal);
        }

        return await contacts.GetAsync(id, cancellationToken) is { } contact
            ? TypedResults.Ok(contact.ToView(await directory.InboxesAsync(cancellationToken)))
            : Problems.Of(VisibleConversations.NoContact);
    }

    private static async Task<Results<Ok<ContactView>, ProblemHttpResult>> ChangeAsync(
        string id,
        ContactInput input,
        VisibleConversations visible,
        ChangeContact change,
        RefreshPersona refresh,
        IDirectory directory,
        CurrentAgent current,
        CancellationToken cancellationToken)
    {
        if (await visible.ContactRefusalAsync(id, cancellationToken) is { } refusal)
        {
            return Problems.Of(refusal);
        }

        var changed = await change.HandleAsync(id, input, current.Agent, cancellationToken);
        if (changed.IsOk)
        {
            await refresh.HandleAsync(id, cancellationToken);
        }

        return changed.IsOk
            ? TypedResults.Ok(changed.Value.ToView(await directory.InboxesAsync(cancellationToken)))
            : Problems.Of(changed.Fault);
    }

    private static async Task<Results<Ok<ListView<TouchpointView>>, ProblemHttpResult>> TimelineAsync(
        string id, string? cursor, string? limit, VisibleConversations visible, IContactStore contacts, CancellationToken cancellationToken)
    {
        var count = Paging.Limit(limit);
        if ((count.Fault ?? await visible.ContactRefusalAsync(id, cancellationToken)) is { } refusal)
        {
            return Problems.Of(refusal);
        }

        var page = await Paging.ReadAsync(cursor, () => contacts.TimelineAsync(id, cursor, count.Value, cancellationToken));
        return page.IsOk
            ? TypedResults.Ok(new ListView<TouchpointView>([.. page.Value.Items.Select(t => t.ToView())], page.Value.Next))
            : Problems.Of(page.Fault);
    }

    private static async Task<Results<Ok<ListView<ContactEditView>>, ProblemHttpResult>> EditsAsync(
        string id, string? cursor, string? limit, VisibleConversations visible, IContactHistory history, CancellationToken cancellationToken)
    {
        var count = Paging.Limit(limit);
        if ((count.Fault ?? await visible.ContactRefusalAsync(id, cancellationToken)) is { } refusal)
        {
            return Problems.Of(refusal);
        }

        var page = await Paging.ReadAsync(cursor, () => history.OfContactAsync(id, cursor, count.Value, cancellationToken));
        return page.IsOk
            ? TypedResults.Ok(new ListView<ContactEditView>([.. page.Value.Items.Select(e => e.ToView())], page.Value.Next))
            : Problems.Of(page.Fault);
    }
}
