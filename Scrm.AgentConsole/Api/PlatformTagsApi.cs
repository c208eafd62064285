using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Core.Foundation;
using Scrm.Core.PlatformTags;
using Scrm.Core.Tags;

namespace Scrm.AgentConsole.Api;

/// <summary>The platforms' own tags: which of ours go both ways, and what the last exchange did.</summary>
internal static class PlatformTagsApi
{
    public static void Map(RouteGroupBuilder managing)
    {
        managing.MapGet("/platform", ListAsync).WithName("ListPlatformTags");
        managing.MapPut("/platform/{inboxId}", SaveAsync).WithName("SavePlatformTags").ProducesProblem(404).ProducesProblem(409);
        managing.MapPost("/platform/{inboxId}/run", RunAsync).WithName("RunPlatformTags").ProducesProblem(404);
    }

    private static async Task<Ok<IReadOnlyList<PlatformTagsView>>> ListAsync(IPlatformTagStore store, CancellationToken cancellationToken)
    {
        var views = new List<PlatformTagsView>();
        foreach (var settings in await store.SettingsAsync(cancellationToken))
        {
            views.Add(View(settings, await store.FindStateAsync(settings.InboxId, cancellationToken)));
        }

        return TypedResults.Ok<IReadOnlyList<PlatformTagsView>>(views);
    }

    private static async Task<Results<Ok<PlatformTagsView>, ProblemHttpResult>> SaveAsync(
        string inboxId,
        PlatformTagsInput input,
        IPlatformTagStore store,
        ITagStore tags,
        IDirectory directory,
        CurrentAgent current,
        Audit audit,
        CancellationToken cancellationToken)
    {
        if (await directory.FindInboxAsync(inboxId, cancellationToken) is null)
        {
            return Problems.NotFound("inbox");
        }

        var settings = new PlatformTagSettings
        {
            InboxId = inboxId,
            Enabled = input.Enabled,
            Links = [.. (input.Links ?? []).Select(l => l with { PlatformId = string.IsNullOrWhiteSpace(l.PlatformId) ? null : l.PlatformId.Trim() })],
            Version = input.Version + 1,
        };
        if (PlatformTagRules.Refusal(settings, await tags.LoadAsync(cancellationToken)) is { } refusal)
        {
            return Problems.Of(refusal);
        }

        if (!await store.SaveSettingsAsync(settings, input.Version, cancellationToken))
        {
            return Problems.Of(new Fault(FaultCode.Conflict, "Somebody changed it meanwhile. Load it again.", "changedMeanwhile"));
        }

        audit.Changed("platform tags of inbox", inboxId, current.Agent);
        return TypedResults.Ok(View(settings, await WithoutGoneAsync(store, inboxId, cancellationToken)));
    }

    private static async Task<Results<Accepted, ProblemHttpResult>> RunAsync(
        string inboxId, IPlatformTagStore store, ISharedValues values, TimeProvider time, CancellationToken cancellationToken)
    {
        if ((await store.SettingsAsync(cancellationToken)).All(s => s.InboxId != inboxId || !s.Enabled))
        {
            return Problems.NotFound("inbox that exchanges tags");
        }

        await PlatformTagAsk.AskAsync(values, inboxId, time.GetUtcNow(), cancellationToken);
        return TypedResults.Accepted((string?)null);
    }

    // Saving is choosing anew: what the platform had lost may be made again.
    private static async Task<PlatformTagState?> WithoutGoneAsync(IPlatformTagStore store, string inboxId, CancellationToken cancellationToken)
    {
        var state = await store.FindStateAsync(inboxId, cancellationToken);
        if (state is null || !state.Pairs.Any(p => p.Gone))
        {
            return state;
        }

        state = state with { Pairs = [.. state.Pairs.Where(p => !p.Gone)] };
        await store.SaveStateAsync(state, cancellationToken);
        return state;
    }

    private static PlatformTagsView View(PlatformTagSettings settings, PlatformTagState? state) =>
        new(settings.InboxId, settings.Enabled, settings.Links, settings.Version, state);
}
