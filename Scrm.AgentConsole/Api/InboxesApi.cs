using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;

namespace Scrm.AgentConsole.Api;

/// <summary>Accounts of ours on channels; the values of their settings go in and never come out.</summary>
internal static class InboxesApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/inboxes", ListAsync).RequireAuthorization(Policies.Agent).WithName("ListInboxes");
        api.MapPut("/inboxes/{id}", SaveAsync).RequireAuthorization(Policies.Admin).WithName("SaveInbox").ProducesProblem(400);
    }

    private static async Task<Ok<IReadOnlyList<InboxView>>> ListAsync(IDirectory directory, CancellationToken cancellationToken)
    {
        var inboxes = await directory.InboxesAsync(cancellationToken);
        return TypedResults.Ok<IReadOnlyList<InboxView>>([.. inboxes.OrderBy(i => i.Name, StringComparer.Ordinal).Select(i => i.ToView())]);
    }

    private static async Task<Results<Ok<InboxView>, ProblemHttpResult>> SaveAsync(
        string id, InboxInput input, IDirectory directory, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        var inbox = InboxRules.Merge(
            id, await directory.FindInboxAsync(id, cancellationToken), input, await directory.TeamsAsync(cancellationToken));
        if (!inbox.IsOk)
        {
            return Problems.Of(inbox.Fault);
        }

        await directory.SaveInboxAsync(inbox.Value, cancellationToken);
        audit.Changed("inbox", id, current.Agent);
        return TypedResults.Ok(inbox.Value.ToView());
    }
}
