using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.RuleBooks;
using Scrm.Core.Rules;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;

namespace Scrm.Core.Routing;

/// <summary>Asks for a person in a conversation the bot serves.</summary>
/// <param name="ConversationId">Which.</param>
/// <param name="Reason">A short word.</param>
/// <param name="TeamId">Whose queue; null: as it is.</param>
public sealed record HandoffRequest(string ConversationId, string Reason, string? TeamId = null);

/// <summary>
/// Asks for a person from outside a turn (a remote bot, a failed answer provider); the company's rules for handoffs are asked as in a turn.
/// A conversation that people serve stays theirs.
/// </summary>
public sealed class RequestHandoff(ConversationEditor editor, HandoffRuling rules, TagEditor tags, IIdFactory ids, TimeProvider time)
{
    /// <summary>The conversation, waiting in a queue.</summary>
    public async Task<Result<Conversation>> HandleAsync(HandoffRequest request, CancellationToken cancellationToken)
    {
        var ruled = RuledHandoff.None;
        var committed = await editor.EditAsync(
            request.ConversationId,
            async (conversation, token) =>
            {
                if (Refusal(conversation) is { } refusal)
                {
                    return refusal;
                }

                ruled = await rules.AskAsync(conversation, request.Reason, token);
                return Decide(conversation, request, ruled);
            },
            cancellationToken);
        if (!committed.IsOk)
        {
            return committed.Fault;
        }

        await TagAsync(committed.Value.Conversation, ruled, cancellationToken);
        return committed.Value.Conversation;
    }

    private static Fault? Refusal(Conversation conversation) =>
        conversation.Status == ConversationStatus.Resolved ? ConversationFaults.Closed
        : conversation.Owner.Kind != OwnerKind.Bot ? ConversationFaults.AlreadyAssigned
        : null;

    private ConversationCommit Decide(Conversation conversation, HandoffRequest request, RuledHandoff ruled)
    {
        var memory = conversation.Ruled ?? RuleMemory.None;
        var draft = Handoff.Apply(
            ConversationDraft.Of(conversation, time.GetUtcNow(), ids), request.Reason, ruled.Outcome.TeamId ?? request.TeamId ?? memory.TeamId);
        if (ruled.Outcome.Traces.Count > 0)
        {
            draft.TraceLast(ruled.Outcome.Traces);
            RuleDeeds.Carry(draft, memory, ruled.Agents, ruled.Outcome);
        }

        return draft.ToCommit();
    }

    private async Task TagAsync(Conversation conversation, RuledHandoff ruled, CancellationToken cancellationToken)
    {
        if (!ruled.Outcome.Done(RuleActionKind.Tag).Any())
        {
            return;
        }

        var occasion = new TagOccasion(conversation.ContactId, conversation.Id, ruled.Last?.Id, time.GetUtcNow());
        await tags.EditAsync(
            conversation.ContactId,
            null,
            (book, present) => book.Assigner.Assign(
                present, [.. RuleDeeds.Tags(ruled.Outcome, book.Assigner.Fold, ruled.Last?.Content.Text)], occasion),
            cancellationToken);
    }
}
