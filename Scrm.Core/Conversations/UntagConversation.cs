using Scrm.Core.Agents;
using Scrm.Core.Foundation;
using Scrm.Core.Tags;

namespace Scrm.Core.Conversations;

/// <summary>Takes a tag off by hand.</summary>
/// <param name="ConversationId">A conversation of the person.</param>
/// <param name="AgentId">Who.</param>
/// <param name="AssignmentId">Which assignment.</param>
public sealed record UntagRequest(string ConversationId, string AgentId, string AssignmentId);

/// <summary>Takes a tag off a conversation or its contact by hand; anybody who may see the conversation may.</summary>
public sealed class UntagConversation(ITagStore tags, IDirectory directory, TagEditor editor)
{
    /// <summary>The contact's tags afterwards, those on its conversations among them.</summary>
    public async Task<Result<IReadOnlyList<TagAssignment>>> HandleAsync(UntagRequest request, CancellationToken cancellationToken) =>
        await directory.FindAgentAsync(request.AgentId, cancellationToken) is not { } agent
            ? ConversationFaults.NoAgent
            : await editor.EditAsync(
                request.ConversationId,
                agent,
                await tags.LoadAsync(cancellationToken),
                (_, present) => TagAssigner.Remove(present, request.AssignmentId),
                cancellationToken);
}
