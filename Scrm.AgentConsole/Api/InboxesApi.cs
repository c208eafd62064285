using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Core.Foundation;

namespace Scrm.AgentConsole.Api;

/// <summary>Accounts of ours on channels; the values of their settings go in and never come out.</summary>
internal static class InboxesApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/inboxes", ListAsync).RequireAuthorization(Policies.Agent).WithName("ListInboxes");
        api.MapGet("/inboxes/regions", RegionsOf).RequireAuthorization(Policies.Agent).WithName("ListRegions");
        api.MapPut("/inboxes/{id}", SaveAsync).RequireAuthorization(Policies.Admin).WithName("SaveInbox").ProducesProblem(400);
    }

    private static Ok<IReadOnlyList<string>> RegionsOf(Regions regions) => TypedResults.Ok(regions.All);

    private static async Task<Ok<IReadOnlyList<InboxView>>> ListAsync(IDirectory directory, Regions regions, CancellationToken cancellationToken)
    {
        var inboxes = await directory.InboxesAsync(cancellationToken);
        return TypedResults.Ok<IReadOnlyList<InboxView>>([.. inboxes.OrderBy(i => i.Name, StringComparer.Ordinal).Select(i => i.ToView(regions))]);
    }

    private static async Task<Results<Ok<InboxView>, ProblemHttpResult>> SaveAsync(
        string id, InboxInput input, IDirectory directory, Regions regions, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        var place = InboxPlace.IdOf(id, input.Region, await directory.FindInboxAsync(id, cancellationToken) is not null, regions);
        if (!place.IsOk)
        {
            return Problems.Of(place.Fault);
        }

        id = place.Value;
        var inbox = InboxRules.Merge(
            id, await directory.FindInboxAsync(id, cancellationToken), input, await directory.TeamsAsync(cancellationToken));
        if (!inbox.IsOk)
        {
            return Problems.Of(inbox.Fault);
        }

        await directory.SaveInboxAsync(inbox.Value, cancellationToken);
        audit.Changed("inbox", id, current.Agent);
        return TypedResults.Ok(inbox.Value.ToView(regions));
    }
}
