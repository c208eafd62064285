using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.Core.Contacts;
using Scrm.Core.Merging;

namespace Scrm.AgentConsole.Api;

/// <summary>That two contacts are not one person, said and taken back by whoever may merge them.</summary>
internal static class MergeDismissalsApi
{
    private const string Other = "/dismissed/{otherId}";

    /// <param name="merges">The merges of one contact, with the rule of who may see it.</param>
    public static void Map(RouteGroupBuilder merges)
    {
        merges.MapPut(Other, DismissAsync).WithName("DismissMerge").ProducesProblem(400).ProducesProblem(403);
        merges.MapDelete(Other, UndoAsync).WithName("UndoMergeDismissal").ProducesProblem(403);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> DismissAsync(
        string id,
        string otherId,
        VisibleConversations visible,
        DismissMerge dismiss,
        IContactAliases aliases,
        CurrentAgent current,
        Audit audit,
        CancellationToken cancellationToken)
    {
        if (await RefusalAsync(id, otherId, visible, aliases, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var said = await dismiss.HandleAsync(new DismissMergeRequest(id, otherId, current.Agent.Id), cancellationToken);
        if (!said.IsOk)
        {
            return Problems.Of(said.Fault);
        }

        audit.Changed("mergeDismissal", $"{said.Value.OneId} {said.Value.OtherId}", current.Agent);
        return TypedResults.NoContent();
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> UndoAsync(
        string id,
        string otherId,
        VisibleConversations visible,
        UndoDismissal undo,
        IContactAliases aliases,
        CurrentAgent current,
        Audit audit,
        CancellationToken cancellationToken)
    {
        if (await RefusalAsync(id, otherId, visible, aliases, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var undone = await undo.HandleAsync(new DismissMergeRequest(id, otherId, current.Agent.Id), cancellationToken);
        if (!undone.IsOk)
        {
            return Problems.Of(undone.Fault);
        }

        foreach (var word in undone.Value)
        {
            audit.Removed("mergeDismissal", $"{word.OneId} {word.OtherId}", current.Agent);
        }

        return TypedResults.NoContent();
    }

    /// <summary>Both must be people whom the reader may see.</summary>
    private static async Task<ProblemHttpResult?> RefusalAsync(
        string id, string otherId, VisibleConversations visible, IContactAliases aliases, CancellationToken cancellationToken)
    {
        var other = await aliases.KeeperAsync(otherId, cancellationToken) ?? otherId;
        return (await visible.ContactRefusalAsync(id, cancellationToken) ?? await visible.ContactRefusalAsync(other, cancellationToken)) is { } refusal
            ? Problems.Of(refusal) : null;
    }
}
