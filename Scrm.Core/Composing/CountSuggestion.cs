using Scrm.Core.Agents;
using Scrm.Core.Answers;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;

namespace Scrm.Core.Composing;

/// <summary>What an agent did with a suggested article.</summary>
/// <param name="ConversationId">Where it was suggested.</param>
/// <param name="AgentId">To whom.</param>
/// <param name="ArticleId">Which.</param>
/// <param name="Kind">Inserted, Accepted (it helped) or Rejected (it did not).</param>
/// <param name="Day">The company's day.</param>
public sealed record SuggestionUse(string ConversationId, string AgentId, string ArticleId, AnswerUseKind Kind, DateOnly Day);

/// <summary>Counts what agents do with suggestions among the article's uses, so that its figures know.</summary>
public sealed class CountSuggestion(IDirectory directory, IKnowledgeStore knowledge, ConversationEditor editor, IIdFactory ids, TimeProvider time)
{
    /// <summary>The conversation it was counted in.</summary>
    public async Task<Result<Conversation>> HandleAsync(SuggestionUse use, CancellationToken cancellationToken)
    {
        if (await directory.FindAgentAsync(use.AgentId, cancellationToken) is not { } agent)
        {
            return ConversationFaults.NoAgent;
        }

        if (use.Kind is not (AnswerUseKind.Inserted or AnswerUseKind.Accepted or AnswerUseKind.Rejected))
        {
            return new Fault(FaultCode.Invalid, "A suggestion is inserted, accepted or rejected.", "kind");
        }

        if (await knowledge.FindArticleAsync(use.ArticleId, cancellationToken) is null)
        {
            return new Fault(FaultCode.NotFound, "There is no such article.");
        }

        var committed = await editor.EditAsync(
            use.ConversationId,
            conversation => !ConversationAccess.MaySee(agent, conversation)
                ? ConversationFaults.NotFound
                : ConversationDraft.Of(conversation, time.GetUtcNow(), ids)
                    .With(c => c with { UpdatedAt = conversation.UpdatedAt })
                    .Count([new AnswerUse(use.ArticleId, use.Kind, use.Day)])
                    .ToCommit(),
            cancellationToken);
        return committed.IsOk ? committed.Value.Conversation : committed.Fault;
    }
}
