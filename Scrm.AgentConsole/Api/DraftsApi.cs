using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Composing;
using Scrm.Core.Conversations;

namespace Scrm.AgentConsole.Api;

/// <summary>What the reader wrote and did not send, on whatever device, and how he likes to write.</summary>
internal static class DraftsApi
{
    private const int MaxText = 4000;
    private const int MaxDevice = 60;

    public static void Map(IEndpointRouteBuilder api)
    {
        var draft = api.MapGroup("/conversations/{id}/draft").RequireAuthorization(Policies.Agent).ProducesProblem(404);
        draft.MapGet("", ReadAsync).WithName("ReadDraft");
        draft.MapPut("", SaveAsync).WithName("SaveDraft").ProducesProblem(400);
        api.MapGet("/settings/composer", SettingsAsync).RequireAuthorization(Policies.Agent).WithName("ReadComposerSettings");
        api.MapPut("/settings/composer", SaveSettingsAsync).RequireAuthorization(Policies.Agent).WithName("SaveComposerSettings").ProducesProblem(400);
    }

    private static async Task<Results<Ok<DraftView>, NoContent, ProblemHttpResult>> ReadAsync(
        string id, VisibleConversations visible, IComposerStore store, CurrentAgent current, CancellationToken cancellationToken)
    {
        if (await visible.FindAsync(id, cancellationToken) is null)
        {
            return Problems.Of(ConversationFaults.NotFound);
        }

        return await store.DraftAsync(current.Agent.Id, id, cancellationToken) is { } draft ? TypedResults.Ok(draft.ToView()) : TypedResults.NoContent();
    }

    private static async Task<Results<Ok<DraftView>, ProblemHttpResult>> SaveAsync(
        string id,
        DraftTextInput input,
        VisibleConversations visible,
        IComposerStore store,
        CurrentAgent current,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        if (input.Text is not { Length: <= MaxText } || input.Device is not { Length: > 0 and <= MaxDevice })
        {
            return Problems.Invalid($"A draft has at most {MaxText} characters, and a device a name of 1 to {MaxDevice}.", "text");
        }

        if (await visible.FindAsync(id, cancellationToken) is null)
        {
            return Problems.Of(ConversationFaults.NotFound);
        }

        // A device whose clock is ahead must not have the last word for ever.
        var now = time.GetUtcNow();
        var at = input.WrittenAt < now ? input.WrittenAt : now;
        var stands = await store.SaveDraftAsync(new ComposerDraft(current.Agent.Id, id, input.Text, input.IsNote, at, input.Device), cancellationToken);
        return TypedResults.Ok(stands.ToView());
    }

    private static async Task<Ok<ComposerSettingsView>> SettingsAsync(IComposerStore store, CurrentAgent current, CancellationToken cancellationToken) =>
        TypedResults.Ok((await store.SettingsAsync(current.Agent.Id, cancellationToken) ?? ComposerSettings.Usual).ToView());

    private static async Task<Results<Ok<ComposerSettingsView>, ProblemHttpResult>> SaveSettingsAsync(
        ComposerSettingsView input, IComposerStore store, CurrentAgent current, CancellationToken cancellationToken)
    {
        if (!ComposerSettings.Undos.Contains(input.UndoSeconds))
        {
            return Problems.Invalid("undoSeconds is 0, 5 or 10.", "undoSeconds");
        }

        await store.SaveSettingsAsync(current.Agent.Id, new ComposerSettings(input.EnterSends, input.UndoSeconds), cancellationToken);
        return TypedResults.Ok(input);
    }
}
