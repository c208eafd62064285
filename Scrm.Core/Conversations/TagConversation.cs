using Scrm.Core.Agents;
using Scrm.Core.Foundation;
using Scrm.Core.Tags;

namespace Scrm.Core.Conversations;

/// <summary>Puts a tag by hand.</summary>
/// <param name="ConversationId">The conversation it is seen in.</param>
/// <param name="AgentId">Who.</param>
/// <param name="TagId">Which; its scope says whether the conversation or the person gets it.</param>
/// <param name="MessageId">The message of the conversation that shows it, or null.</param>
public sealed record TagRequest(string ConversationId, string AgentId, string TagId, string? MessageId);

/// <summary>Puts a tag on a conversation or its contact by hand; anybody who may see the conversation may.</summary>
public sealed class TagConversation(IConversationStore store, ITagStore tags, IDirectory directory, TagEditor editor, IIdFactory ids, TimeProvider time)
{
    /// <summary>The contact's tags afterwards, those on its conversations among them.</summary>
    public async Task<Result<IReadOnlyList<TagAssignment>>> HandleAsync(TagRequest request, CancellationToken cancellationToken)
    {
        if (await directory.FindAgentAsync(request.AgentId, cancellationToken) is not { } agent)
        {
            return ConversationFaults.NoAgent;
        }

        var shown = request.MessageId is null ? null : await store.MessageAsync(request.MessageId, cancellationToken);
        if (request.MessageId is not null && shown?.ConversationId != request.ConversationId)
        {
            return new Fault(FaultCode.NotFound, "There is no such message in the conversation.");
        }

        var book = await tags.LoadAsync(cancellationToken);
        var assigner = new TagAssigner(book, ids);
        return await editor.EditAsync(
            request.ConversationId,
            agent,
            book,
            (conversation, present) => assigner.Add(
                present,
                request.TagId,
                agent.Id,
                new TagOccasion(conversation.ContactId, conversation.Id, shown?.Id, time.GetUtcNow()),
                shown?.Content.Text),
            cancellationToken);
    }
}
