using Scrm.Core.Agents;
using Scrm.Core.Answers;
using Scrm.Core.Foundation;

namespace Scrm.Core.Conversations;

/// <summary>An agent's word on an answer of the bot.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="MessageId">The bot's line.</param>
/// <param name="AgentId">Who.</param>
/// <param name="IsRight">True: accepted; false: rejected; null: the word is taken back.</param>
public sealed record JudgeRequest(string ConversationId, string MessageId, string AgentId, bool? IsRight);

/// <summary>Accepts or rejects an answer of the bot; anybody who may see the conversation may, and the last word counts once.</summary>
public sealed class JudgeAnswer(IConversationStore store, IDirectory directory, ConversationEditor editor, IIdFactory ids, TimeProvider time)
{
    /// <summary>The line with the word on it.</summary>
    public async Task<Result<Message>> HandleAsync(JudgeRequest request, CancellationToken cancellationToken)
    {
        if (await directory.FindAgentAsync(request.AgentId, cancellationToken) is not { } agent)
        {
            return ConversationFaults.NoAgent;
        }

        Message? judged = null;
        var committed = await editor.EditAsync(
            request.ConversationId,
            async (conversation, token) =>
            {
                var line = await store.MessageAsync(request.MessageId, token);
                if (!ConversationAccess.MaySee(agent, conversation) || line?.ConversationId != conversation.Id)
                {
                    return ConversationFaults.NotFound;
                }

                if (line.Answer is not { ArticleIds.Count: > 0 } answer)
                {
                    return NotFromKnowledge;
                }

                var now = time.GetUtcNow();
                judged = line with { Judgement = request.IsRight is { } right ? new AnswerJudgement(right, agent.Id, now) : null };
                return ConversationDraft.Of(conversation, now, ids)
                    .With(c => c with { UpdatedAt = conversation.UpdatedAt })
                    .Change(judged)
                    .Count(Counted(answer, line.Judgement?.IsRight, request.IsRight))
                    .ToCommit();
            },
            cancellationToken);
        return committed.IsOk ? judged! : committed.Fault;
    }

    private static IEnumerable<AnswerUse> Counted(BotAnswer answer, bool? before, bool? after) =>
        before == after ? [] : answer.ArticleIds.SelectMany(id => One(id, answer.Day, before, -1).Concat(One(id, answer.Day, after, 1)));

    private static IEnumerable<AnswerUse> One(string articleId, DateOnly day, bool? verdict, int count) =>
        verdict is { } right ? [new AnswerUse(articleId, right ? AnswerUseKind.Accepted : AnswerUseKind.Rejected, day, count)] : [];

    private static Fault NotFromKnowledge { get; } = new(FaultCode.Invalid, "This line was not answered from an article.", "message");
}
