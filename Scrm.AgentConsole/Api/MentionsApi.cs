using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Mentions;

namespace Scrm.AgentConsole.Api;

/// <summary>Notes that call the reader; words of conversations he may no longer see are left out.</summary>
internal static class MentionsApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var mentions = api.MapGroup("/mentions").RequireAuthorization(Policies.Agent);
        mentions.MapGet("", ListAsync).WithName("ListMentions").ProducesProblem(400);
        mentions.MapPost("/read", ReadAsync).WithName("ReadMentions");
    }

    private static async Task<Results<Ok<MentionsView>, ProblemHttpResult>> ListAsync(
        string? cursor, string? limit, IMentionStore mentions, VisibleConversations visible, CurrentAgent current, CancellationToken cancellationToken)
    {
        var count = Paging.Limit(limit);
        if (!count.IsOk)
        {
            return Problems.Of(count.Fault);
        }

        var page = await Paging.ReadAsync(cursor, () => mentions.OfAsync(current.Agent.Id, cursor, count.Value, cancellationToken));
        if (!page.IsOk)
        {
            return Problems.Of(page.Fault);
        }

        List<MentionView> shown = [];
        foreach (var mention in page.Value.Items)
        {
            var maySee = await visible.FindAsync(mention.ConversationId, cancellationToken) is not null;
            shown.Add(new MentionView(
                mention.Id,
                mention.ConversationId,
                mention.MessageId,
                mention.Seq,
                mention.ById,
                maySee ? mention.ContactName : "",
                maySee ? mention.Text : "",
                mention.At,
                mention.ReadAt));
        }

        return TypedResults.Ok(new MentionsView(shown, page.Value.Next, await mentions.UnreadAsync(current.Agent.Id, cancellationToken)));
    }

    private static async Task<Ok<MentionsView>> ReadAsync(
        MentionsReadInput input, IMentionStore mentions, CurrentAgent current, TimeProvider time, CancellationToken cancellationToken)
    {
        await mentions.ReadAsync(current.Agent.Id, input.ConversationId, time.GetUtcNow(), cancellationToken);
        return TypedResults.Ok(new MentionsView([], null, await mentions.UnreadAsync(current.Agent.Id, cancellationToken)));
    }
}
