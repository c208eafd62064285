using MongoDB.Bson;
using Scrm.Core.Answers.Teaching;
using Scrm.Core.Conversations;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Conversations;

/// <inheritdoc cref="IAnswerHistory"/>
internal sealed class MongoAnswerHistory(MongoStore store) : IAnswerHistory
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<AnsweredQuestion>> RecentAsync(int most, CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<AnsweredQuestion>>(
        async session =>
        {
            List<AnsweredQuestion> answered = [];
            foreach (var row in await session.AllAsync(MessageRows.Plan, new BsonDocument("answered", true), new BsonDocument("number", -1), most))
            {
                var answer = Body.Read<Message>(row);
                var asked = await NeighbourAsync(session, answer, Op.Below(answer.Seq), -1);
                var next = await NeighbourAsync(session, answer, Op.Above(answer.Seq), 1);
                if (asked?.Content.Text is { Length: > 0 } question && answer.Answer is { ArticleIds: [var articleId] } given)
                {
                    answered.Add(new AnsweredQuestion(
                        given.ReadAs ?? question, articleId, answer.At, answer.Judgement?.IsRight, next?.Content.Text, next?.At));
                }
            }

            return answered;
        },
        cancellationToken);

    private static async Task<Message?> NeighbourAsync(Session session, Message answer, BsonDocument side, int order) => Body.ReadOrNull<Message>(
        await session.FirstAsync(
            MessageRows.Plan,
            new BsonDocument { { "conversation", answer.ConversationId }, { "seq", side }, { "direction", Word.Of(MessageDirection.In) } },
            new BsonDocument("seq", order)));
}
