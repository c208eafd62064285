using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Tags;

namespace Scrm.Core.Tagging;

/// <summary>Puts a tag by hand.</summary>
/// <param name="ConversationId">The conversation it is seen in.</param>
/// <param name="AgentId">Who.</param>
/// <param name="TagId">Which; its scope says whether the conversation or the person gets it.</param>
/// <param name="MessageId">The message of the conversation that shows it, or null.</param>
public sealed record TagRequest(string ConversationId, string AgentId, string TagId, string? MessageId);

/// <summary>Puts a tag on a conversation, its contact or a message by hand; anybody who may see the conversation may.</summary>
public sealed class TagConversation(IConversationStore store, IDirectory directory, TagEditor editor, TimeProvider time)
{
    /// <summary>The contact's tags afterwards, those on its conversations among them.</summary>
    public async Task<Result<IReadOnlyList<TagAssignment>>> HandleAsync(TagRequest request, CancellationToken cancellationToken)
    {
        if (await directory.FindAgentAsync(request.AgentId, cancellationToken) is not { } agent)
        {
            return ConversationFaults.NoAgent;
        }

        if (await store.GetAsync(request.ConversationId, cancellationToken) is not { } conversation || !ConversationAccess.MaySee(agent, conversation))
        {
            return ConversationFaults.NotFound;
        }

        var shown = request.MessageId is null ? null : await store.MessageAsync(request.MessageId, cancellationToken);
        if (request.MessageId is not null && shown?.ConversationId != request.ConversationId)
        {
            return new Fault(FaultCode.NotFound, "There is no such message in the conversation.");
        }

        var occasion = new TagOccasion(conversation.ContactId, conversation.Id, shown?.Id, time.GetUtcNow());
        return await editor.EditAsync(
            conversation.ContactId,
            conversation.Id,
            (rules, present) => rules.Assigner.Fold.Resolve(request.TagId) is { } tag && TagRights.PutRefusal(agent, tag, rules.Book) is { } refusal
                ? refusal
                : rules.Assigner.Add(present, request.TagId, agent.Id, occasion, shown?.Content.Text),
            cancellationToken);
    }
}
