using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Core.InboxChecks;
using Scrm.Core.Links;

namespace Scrm.AgentConsole.Api;

/// <summary>Whether an inbox works, and what is wrong when it does not: asked here, looked at by the gateway.</summary>
internal static class InboxChecksApi
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(25);

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/inboxes/{id}/check", CheckAsync).RequireAuthorization(Policies.Admin).WithName("CheckInbox").ProducesProblem(404);
        api.MapGet("/inboxes/address", Address).RequireAuthorization(Policies.Agent).WithName("ReadPublicAddress");
    }

    private static Ok<PublicAddressView> Address(PublicAddress address, HttpRequest request) => TypedResults.Ok(new PublicAddressView(BaseUrl(address, request)));

    private static async Task<Results<Ok<InboxCheckView>, ProblemHttpResult>> CheckAsync(
        string id, IDirectory directory, InboxCheckDesk desk, PublicAddress address, HttpRequest request, TimeProvider time, CancellationToken cancellationToken)
    {
        if (await directory.FindInboxAsync(id, cancellationToken) is null)
        {
            return Problems.NotFound("inbox");
        }

        var asked = await desk.AskAsync(id, BaseUrl(address, request), cancellationToken);
        return TypedResults.Ok(await WaitAsync(asked, desk, time, cancellationToken));
    }

    private static async Task<InboxCheckView> WaitAsync(InboxCheck asked, InboxCheckDesk desk, TimeProvider time, CancellationToken cancellationToken)
    {
        while (time.GetUtcNow() < asked.AskedAt + Patience)
        {
            if (await desk.FoundAsync(asked, cancellationToken) is { DoneAt: { } at, Items: { } items })
            {
                return new InboxCheckView(at, items);
            }

            await Task.Delay(LookAgain, time, cancellationToken);
        }

        return new InboxCheckView(time.GetUtcNow(), [CheckItem.Failed(CheckKind.Gateway, "noGateway")]);
    }

    // Without a setting it is where this very page was loaded from.
    private static string BaseUrl(PublicAddress address, HttpRequest request) => address.BaseUrl ?? $"{request.Scheme}://{request.Host}";
}
