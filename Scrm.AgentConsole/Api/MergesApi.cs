using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Core.Contacts;
using Scrm.Core.Foundation;
using Scrm.Core.Merging;

namespace Scrm.AgentConsole.Api;

/// <summary>Contacts that may be one person, made one and two again. Agents merge whom they may see, where the company lets them.</summary>
internal static class MergesApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var contact = api.MapGroup("/contacts/{id}/merges").RequireAuthorization(Policies.Agent).AnswersForMerged().ProducesProblem(404);
        contact.MapGet("", ReadAsync).WithName("ReadMerges");
        contact.MapPost("", MergeAsync).WithName("MergeContacts").ProducesProblem(400).ProducesProblem(403).ProducesProblem(409);
        MergeDismissalsApi.Map(contact);
        api.MapPost("/merges/{id}/undo", UndoAsync).RequireAuthorization(Policies.Agent).WithName("UndoMerge")
            .ProducesProblem(403).ProducesProblem(404).ProducesProblem(409);
        api.MapGet("/settings/merging", SettingsAsync).RequireAuthorization(Policies.Agent).WithName("ReadMergeSettings");
        api.MapPut("/settings/merging", SaveAsync).RequireAuthorization(Policies.Supervisor).WithName("SaveMergeSettings").ProducesProblem(400).ProducesProblem(409);
    }

    private static async Task<Results<Ok<MergesView>, ProblemHttpResult>> ReadAsync(
        string id,
        VisibleConversations visible,
        SuggestMerges suggest,
        IMergeStore merges,
        MergeSettingsBook settings,
        IDirectory directory,
        CurrentAgent current,
        CancellationToken cancellationToken)
    {
        if (await visible.ContactRefusalAsync(id, cancellationToken) is { } refusal)
        {
            return Problems.Of(refusal);
        }

        var found = await suggest.HandleAsync(id, cancellationToken);
        if (!found.IsOk)
        {
            return Problems.Of(found.Fault);
        }

        var inboxes = await directory.InboxesAsync(cancellationToken);
        List<MergeSuggestionView> shown = [];
        foreach (var one in found.Value)
        {
            if (await visible.ContactRefusalAsync(one.Other.Id, cancellationToken) is null)
            {
                shown.Add(one.ToView(inboxes));
            }
        }

        var past = await merges.OfAsync(id, cancellationToken);
        var may = current.Agent.Role >= AgentRole.Supervisor || (await settings.CurrentAsync(cancellationToken)).ByAgents;
        var dismissed = shown.ToLookup(one => one.Dismissed is not null);
        return TypedResults.Ok(new MergesView([.. dismissed[false]], [.. dismissed[true]], [.. past.Select(m => m.ToView(inboxes))], may));
    }

    private static async Task<Results<Ok<MergeView>, ProblemHttpResult>> MergeAsync(
        string id,
        ContactMergeInput input,
        VisibleConversations visible,
        MergeContacts merge,
        IContactAliases aliases,
        IDirectory directory,
        CurrentAgent current,
        Audit audit,
        CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(input.ContactId))
        {
            return Problems.Invalid("Say which contact.", "contactId");
        }

        var other = await aliases.KeeperAsync(input.ContactId, cancellationToken) ?? input.ContactId;
        if ((await visible.ContactRefusalAsync(id, cancellationToken) ?? await visible.ContactRefusalAsync(other, cancellationToken)) is { } refusal)
        {
            return Problems.Of(refusal);
        }

        var merged = await merge.HandleAsync(new MergeRequest(id, input.ContactId, current.Agent.Id), cancellationToken);
        if (!merged.IsOk)
        {
            return Problems.Of(merged.Fault);
        }

        audit.Changed("merge", merged.Value.Id, current.Agent);
        return TypedResults.Ok(merged.Value.ToView(await directory.InboxesAsync(cancellationToken)));
    }

    private static async Task<Results<Ok<MergeView>, ProblemHttpResult>> UndoAsync(
        string id,
        VisibleConversations visible,
        IMergeStore merges,
        UndoMerge undo,
        IDirectory directory,
        CurrentAgent current,
        Audit audit,
        CancellationToken cancellationToken)
    {
        if (await merges.GetAsync(id, cancellationToken) is not { } merge || await visible.ContactRefusalAsync(merge.KeptId, cancellationToken) is not null)
        {
            return Problems.NotFound("merge");
        }

        var undone = await undo.HandleAsync(new UndoMergeRequest(id, current.Agent.Id), cancellationToken);
        if (!undone.IsOk)
        {
            return Problems.Of(undone.Fault);
        }

        audit.Removed("merge", id, current.Agent);
        return TypedResults.Ok(undone.Value.ToView(await directory.InboxesAsync(cancellationToken)));
    }

    private static async Task<Ok<MergeSettings>> SettingsAsync(MergeSettingsBook settings, CancellationToken cancellationToken) =>
        TypedResults.Ok(await settings.CurrentAsync(cancellationToken));

    private static async Task<Results<Ok<MergeSettings>, ProblemHttpResult>> SaveAsync(
        MergeSettingsInput input, MergeSettingsBook settings, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        if (input is not { ByAgents: { } byAgents, ByProof: { } byProof })
        {
            return Problems.Invalid("Say both who may merge and whether proof is enough.", "byAgents");
        }

        if (await settings.SaveAsync(new MergeSettings(byAgents, byProof, input.Version), cancellationToken) is not { } saved)
        {
            return Problems.Of(new Fault(FaultCode.Conflict, "Somebody else saved the settings. Read them again."));
        }

        audit.Changed("settings", "merging", current.Agent);
        return TypedResults.Ok(saved);
    }
}
