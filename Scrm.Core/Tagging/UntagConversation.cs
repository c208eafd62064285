using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Tags;

namespace Scrm.Core.Tagging;

/// <summary>Takes a tag off by hand.</summary>
/// <param name="ConversationId">A conversation of the person.</param>
/// <param name="AgentId">Who.</param>
/// <param name="AssignmentId">Which assignment.</param>
public sealed record UntagRequest(string ConversationId, string AgentId, string AssignmentId);

/// <summary>Takes a tag off a conversation or its contact by hand; anybody who may see the conversation may.</summary>
public sealed class UntagConversation(IConversationStore store, IDirectory directory, TagEditor editor, TimeProvider time)
{
    /// <summary>The contact's tags afterwards, those on its conversations among them.</summary>
    public async Task<Result<IReadOnlyList<TagAssignment>>> HandleAsync(UntagRequest request, CancellationToken cancellationToken)
    {
        if (await directory.FindAgentAsync(request.AgentId, cancellationToken) is not { } agent)
        {
            return ConversationFaults.NoAgent;
        }

        return await store.GetAsync(request.ConversationId, cancellationToken) is { } conversation && ConversationAccess.MaySee(agent, conversation)
            ? await editor.EditAsync(
                conversation.ContactId,
                conversation.Id,
                (rules, present) => Refusal(agent, rules, present.FirstOrDefault(a => a.Id == request.AssignmentId)) is { } refusal
                    ? refusal
                    : rules.Assigner.Remove(present, request.AssignmentId, agent.Id, time.GetUtcNow()),
                cancellationToken)
            : ConversationFaults.NotFound;
    }

    private static Fault? Refusal(Agent agent, TagRules rules, TagAssignment? assignment) =>
        assignment is not null && rules.Assigner.Fold.Resolve(assignment.TagId) is { } tag ? TagRights.TakeOffRefusal(agent, tag) : null;
}
