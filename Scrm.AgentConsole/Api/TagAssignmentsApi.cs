using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Conversations;
using Scrm.Core.Tagging;

namespace Scrm.AgentConsole.Api;

/// <summary>Tags on conversations and people: read, put and taken off by hand.</summary>
internal static class TagAssignmentsApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var conversation = api.MapGroup("/conversations/{id}/tags").RequireAuthorization(Policies.Agent).ProducesProblem(404);
        conversation.MapGet("", OfConversationAsync).WithName("ReadConversationTags");
        conversation.MapPost("", TagConversationAsync).WithName("TagConversation").ProducesProblem(400);
        conversation.MapDelete("/{assignmentId}", UntagConversationAsync).WithName("UntagConversation");

        var contact = api.MapGroup("/contacts/{id}/tags").RequireAuthorization(Policies.Agent).AnswersForMerged().ProducesProblem(404);
        contact.MapGet("", OfContactAsync).WithName("ReadContactTags");
        contact.MapPost("", TagContactAsync).WithName("TagContact").ProducesProblem(400);
        contact.MapDelete("/{assignmentId}", UntagContactAsync).WithName("UntagContact");
    }

    private static Task<Results<Ok<IReadOnlyList<TagAssignmentView>>, ProblemHttpResult>> OfConversationAsync(
        string id, AssignedTags tags, CancellationToken cancellationToken) =>
        AnswerAsync(tags.OfConversationAsync(id, cancellationToken));

    private static async Task<Results<Ok<IReadOnlyList<TagAssignmentView>>, ProblemHttpResult>> TagConversationAsync(
        string id, TagInput input, AssignedTags tags, TagConversation tag, CurrentAgent current, CancellationToken cancellationToken)
    {
        var put = await tag.HandleAsync(new TagRequest(id, current.Agent.Id, input.TagId ?? "", input.MessageId), cancellationToken);
        return put.IsOk ? await OfConversationAsync(id, tags, cancellationToken) : Problems.Of(put.Fault);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> UntagConversationAsync(
        string id, string assignmentId, UntagConversation untag, CurrentAgent current, CancellationToken cancellationToken)
    {
        var off = await untag.HandleAsync(new UntagRequest(id, current.Agent.Id, assignmentId), cancellationToken);
        return off.IsOk ? TypedResults.NoContent() : Problems.Of(off.Fault);
    }

    private static Task<Results<Ok<IReadOnlyList<TagAssignmentView>>, ProblemHttpResult>> OfContactAsync(
        string id, AssignedTags tags, CancellationToken cancellationToken) =>
        AnswerAsync(tags.OfContactAsync(id, cancellationToken));

    // A person is tagged within the newest conversation the agent may see: that is where it shows.
    private static async Task<Results<Ok<IReadOnlyList<TagAssignmentView>>, ProblemHttpResult>> TagContactAsync(
        string id,
        TagInput input,
        AssignedTags tags,
        VisibleConversations visible,
        TagConversation tag,
        CurrentAgent current,
        IConversationStore store,
        CancellationToken cancellationToken)
    {
        var shown = input.MessageId is { } messageId ? await store.MessageAsync(messageId, cancellationToken) : null;
        var conversation = shown is null
            ? await visible.LatestOfAsync(id, cancellationToken)
            : await visible.FindAsync(shown.ConversationId, cancellationToken);
        if (conversation is null || conversation.ContactId != id)
        {
            return Problems.Of(VisibleConversations.NoContact);
        }

        var put = await tag.HandleAsync(
            new TagRequest(conversation.Id, current.Agent.Id, input.TagId ?? "", input.MessageId), cancellationToken);
        return put.IsOk ? await OfContactAsync(id, tags, cancellationToken) : Problems.Of(put.Fault);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> UntagContactAsync(
        string id, string assignmentId, VisibleConversations visible, UntagConversation untag, CurrentAgent current, CancellationToken cancellationToken)
    {
        if (await visible.LatestOfAsync(id, cancellationToken) is not { } conversation)
        {
            return Problems.Of(VisibleConversations.NoContact);
        }

        var off = await untag.HandleAsync(new UntagRequest(conversation.Id, current.Agent.Id, assignmentId), cancellationToken);
        return off.IsOk ? TypedResults.NoContent() : Problems.Of(off.Fault);
    }

    private static async Task<Results<Ok<IReadOnlyList<TagAssignmentView>>, ProblemHttpResult>> AnswerAsync(
        Task<IReadOnlyList<TagAssignmentView>?> reading) =>
        await reading is { } tags ? TypedResults.Ok(tags) : Problems.NotFound("contact or conversation");
}
